import { clientTypesetting, type ReportInput } from '@verdict/reports/report-of'
import type { Typesetting } from '@verdict/reports/typeset'
import { documentOf, type SentVersion } from '../decision-models/model-in-thread.ts'

type Sent = Omit<ReportInput, 'recorded'> & {
  version: SentVersion
  recorded: Omit<ReportInput['recorded'], 'document' | 'hash'>
}

/** What a report of a result says, in a thread: it explains the verdict and draws the pictures. */
export const reportOf = ({ version, recorded, ...rest }: Sent): Typesetting =>
  clientTypesetting({ ...rest, recorded: { ...recorded, hash: version.hash, document: documentOf(version) } })
