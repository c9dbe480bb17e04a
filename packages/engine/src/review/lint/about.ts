/** What a finding is about: the keys of elements of the model, and numbers. */
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
