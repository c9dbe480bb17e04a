import type { ResultFacts } from '@verdict/facts/result-facts'

/** How many questions have no answer that counts, and may still turn the verdict: what was not asked once it was settled cannot. */
export const openQuestions = ({ unsure, unasked, settled }: ResultFacts): number =>
  unsure.length + (settled ? 0 : unasked.length)
