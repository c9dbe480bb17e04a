import {
  clientTypesetting,
  leadBrief,
  type LeadReportInput,
  leadTypesetting,
  type ReportInput,
} from '@verdict/reports/report-of'
import type { PlainPart } from '@verdict/reports/plain'
import type { Typesetting } from '@verdict/reports/typeset'
import { documentOf, fairnessIn, type SentVersion } from '../decision-models/model-in-thread.ts'

/** The message to the thread that makes a report; with a lead for the consultant's brief. */
export type SentReport = Omit<ReportInput, 'recorded' | 'fairness'> & {
  version: SentVersion
  recorded: Omit<ReportInput['recorded'], 'document' | 'hash'>
  lead?: Pick<LeadReportInput, 'contact' | 'printedAt'>
}

/** The content of a report, made in a thread: it explains the verdict and draws the pictures. */
export function reportOf({ lead, ...sent }: SentReport): Typesetting {
  const input = inputOf(sent)
  return lead ? leadTypesetting({ ...input, ...lead }) : clientTypesetting(input)
}

/** What a first call with a lead needs, in words. */
export const briefOf = ({ lead, ...sent }: SentReport & Required<Pick<SentReport, 'lead'>>): PlainPart[] =>
  leadBrief({ ...inputOf(sent), ...lead })

const inputOf = ({ version, recorded, ...rest }: Omit<SentReport, 'lead'>): ReportInput => ({
  ...rest,
  recorded: { ...recorded, hash: version.hash, document: documentOf(version) },
  fairness: fairnessIn(version),
})
