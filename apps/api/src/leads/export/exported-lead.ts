import type { Answers } from '@verdict/engine'
import type { FileLayout } from '../../table-files/file-format.ts'
import type { LeadEntity } from '../lead.entity.ts'

/** What files say of a lead. */
export type LeadRow = Omit<LeadEntity, 'consentText'>

/** A lead with what its file says beside it. */
export interface ExportedLead extends LeadRow {
  ownerName: string | undefined
  source: { [name: string]: string }
  answers: Answers
  /** By option; those that were ruled out are missing. */
  scores: { [option: string]: number }
  /** The time zone of its times. */
  timeZone: string
}

/** How a file of leads is written. */
export interface LeadLayout extends FileLayout<ExportedLead> {
  /** The names of those who may own leads, by id. */
  owners: Map<string, string>
}
