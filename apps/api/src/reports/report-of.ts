import { clientTypesetting, type LeadReportInput, leadTypesetting, type ReportInput } from '@verdict/reports/report-of'
import type { Typesetting } from '@verdict/reports/typeset'
import { documentOf, type SentVersion } from '../decision-models/model-in-thread.ts'

/** The message to the thread that makes a report; with a lead for the consultant's brief. */
export type SentReport = Omit<ReportInput, 'recorded'> & {
  version: SentVersion
  recorded: Omit<ReportInput['recorded'], 'document' | 'hash'>
  lead?: Pick<LeadReportInput, 'contact' | 'printedAt'>
}

/** The content of a report, made in a thread: it explains the verdict and draws the pictures. */
export function reportOf({ version, recorded, lead, ...rest }: SentReport): Typesetting {
  const input = { ...rest, recorded: { ...recorded, hash: version.hash, document: documentOf(version) } }
  return lead ? leadTypesetting({ ...input, ...lead }) : clientTypesetting(input)
}
