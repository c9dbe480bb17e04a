import type { Recorded } from './report-context.ts'

/** The name of the format, so that a reader of the file can identify it. */
export const PROOF = 'verdict.proof/1'

/** The input of a verdict and the verdict: enough to decide again and compare. Without personal data. */
export const proofOf = ({ document, version, hash, answers, priorities, verdict }: Recorded): string =>
  JSON.stringify({ format: PROOF, version, hash, document, answers, priorities, verdict })
