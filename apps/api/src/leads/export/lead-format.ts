import type { Readable } from 'node:stream'
import type { LeadFileColumn, LeadFileOptions } from '@verdict/contracts'
import type { ExportedLead } from './exported-lead.ts'
import type { FileColumn } from './lead-columns.ts'

/** What a file holds, and how it is written. */
export interface FileLayout extends Pick<LeadFileOptions, 'separator' | 'bom'> {
  keys: readonly LeadFileColumn[]
  /** What the keys are for people: a column each, or many for the answers and the scores. */
  columns: FileColumn[]
  /** The names of those who may own leads, by id. */
  owners: Map<string, string>
}

/** A format of a file of leads. It is written in parts of a few rows, so that no request waits long and memory stays flat. */
export interface LeadFormat {
  /** The bytes of some rows. @param isFirst whether no rows come before them */
  part(leads: ExportedLead[], layout: FileLayout, isFirst: boolean): Buffer
  /** The file of all parts. */
  file(parts: AsyncIterable<Buffer>, layout: FileLayout): Readable
}
