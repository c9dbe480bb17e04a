import type { Answers } from '../../document.ts'
import { quoted, type Said, said, sentences } from './sentences.ts'

/** How much each kind of finding matters: surely a mistake; to be looked at; good to know. */
export const SEVERITIES = {
  allExcludable: 'warning',
  caseStudyNeverShown: 'error',
  caseStudyOfExcluded: 'warning',
  choicesAlike: 'warning',
  choiceUntested: 'info',
  criteriaAlike: 'warning',
  criterionDoesNotDiscriminate: 'warning',
  curveFlat: 'warning',
  curveOutsideRange: 'warning',
  dominated: 'warning',
  effectWithoutEffect: 'warning',
  evidenceInFuture: 'error',
  evidenceMissing: 'warning',
  evidenceOld: 'warning',
  gapInRanges: 'warning',
  missingTranslation: 'warning',
  neverWins: 'warning',
  notExamined: 'info',
  noScenarios: 'warning',
  oneCriterionDecides: 'warning',
  oneQuestionDecides: 'warning',
  optionWithoutEstimate: 'warning',
  questionAlwaysShows: 'warning',
  questionNeverShows: 'error',
  questionWithoutEffect: 'warning',
  recommendsExcluded: 'error',
  remarkOnExcluded: 'info',
  ruleAlwaysFires: 'warning',
  ruleCovered: 'warning',
  ruledOutByEveryAnswer: 'warning',
  ruleNeverFires: 'error',
  ruleRepeatsChoice: 'warning',
  rulesContradict: 'warning',
  rulesOverlap: 'warning',
  ruleUntested: 'info',
  ruleWithoutEffect: 'warning',
  scenarioAnswersHidden: 'warning',
  scenarioContradictsItself: 'error',
  scenarioFails: 'error',
  scenarioRepeats: 'info',
  shortTooLong: 'warning',
  textBlank: 'warning',
  weightAlwaysZero: 'warning',
  winNotFound: 'info',
} as const

export type LintCode = keyof typeof SEVERITIES
export type Severity = (typeof SEVERITIES)[LintCode]

/** What a finding's sentence speaks of: the keys of parts of the model, and numbers. */
export interface About {
  option?: string
  otherOption?: string
  criterion?: string
  otherCriterion?: string
  question?: string
  choice?: string
  rule?: string
  otherRule?: string
  caseStudy?: string
  scenario?: string
  otherScenario?: string
  value?: number
  otherValue?: number
  /** Of the weights, 0..1. */
  share?: number
  count?: number
  /** What was not examined. */
  part?: 'rules' | 'questions' | 'options' | 'caseStudies' | 'scenarios' | 'pairs'
  locales?: string[]
  /** ISO date. */
  date?: string
}

/** Something legal and doubtful. */
export interface Finding {
  code: LintCode
  severity: Severity
  /** JSON Pointer to the place. */
  pointer: string
  /** A sentence for people, in English, with keys for names. */
  message: string
  /** What the sentence speaks of, for other languages. */
  about: About
  /** Answers that show it; or what else proves it. */
  witness?: { answers?: Answers; option?: string; rule?: string; value?: number }
}

export function finding(code: LintCode, pointer: string, about: About, witness?: Finding['witness']): Finding {
  const say: (subjects: Said) => string = sentences[code]
  return {
    code,
    severity: SEVERITIES[code],
    pointer,
    message: say(said(about, quoted)),
    about,
    ...(witness && { witness }),
  }
}
