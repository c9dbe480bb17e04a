import type { Recorded } from './told.ts'

/** The name of the format, so that who reads one knows what it holds. */
export const PROOF = 'verdict.proof/1'

/** All that a verdict was decided from, and the verdict: whoever has it can decide again. It holds no personal data. */
export const proofOf = ({ document, version, hash, answers, priorities, verdict }: Recorded): string =>
  JSON.stringify({ format: PROOF, version, hash, document, answers, priorities, verdict })
