import type { getAssessment, ReplyOf } from '@verdict/contracts'

/** An assessment with its answers and its verdict. */
export type WholeAssessment = ReplyOf<typeof getAssessment>
