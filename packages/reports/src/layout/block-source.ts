import type { LeadDetails } from '../brief.ts'
import type { ReportContext } from '../report-context.ts'
import type { Values } from './own-texts.ts'

/** What a block is made from. */
export interface BlockSource {
  context: ReportContext
  locale: string
  values: Values
  lead?: LeadDetails | undefined
}
