import type { Answers } from '../../document.ts'

export type LintCode =
  | 'dominated'
  | 'neverWins'
  | 'questionWithoutEffect'
  | 'questionNeverShows'
  | 'ruleWithoutEffect'
  | 'ruleNeverFires'
  | 'rulesContradict'
  | 'rulesOverlap'
  | 'ruleCovered'
  | 'gapInRanges'
  | 'criterionDoesNotDiscriminate'
  | 'oneCriterionDecides'
  | 'evidenceMissing'
  | 'evidenceOld'
  | 'missingTranslation'

/** Something legal and doubtful. */
export interface Finding {
  code: LintCode
  /** JSON Pointer to the place. */
  pointer: string
  /** A sentence for people. */
  message: string
  /** Answers that show it; or what else proves it. */
  witness?: { answers?: Answers; option?: string; rule?: string; value?: number }
}
