import type { LeadDetails } from '../brief.ts'
import type { ReportContext } from '../report-context.ts'
import type { Values } from './own-texts.ts'

/** What a block is made from. */
export interface BlockSource {
  context: ReportContext
  locale: string
  values: Values
  /** Whether the list of sources is in the report, so that numbers can point to it. */
  cites: boolean
  lead?: LeadDetails | undefined
}
