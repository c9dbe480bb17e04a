import type { ReportBlock } from '@verdict/contracts'

/** Where the page for the call ends. */
const ENDS: readonly ReportBlock['kind'][] = ['client-report', 'page-break', 'appendix']

/**
 * What a first call needs, of the blocks of the consultant's report: those of its first page. What was noted may fill pages, and stays with
 * the lead.
 */
export function briefBlocks(blocks: readonly ReportBlock[]): ReportBlock[] {
  const end = blocks.findIndex(({ kind }) => ENDS.includes(kind))
  return (end === -1 ? blocks : blocks.slice(0, end)).filter(({ kind }) => kind !== 'notes')
}
