import type { InputOf, listAssessments } from '@verdict/contracts'

/** What the list of assessments is narrowed to, as it stands in the address. */
export type AssessmentFilter = InputOf<typeof listAssessments>['query']['filter']

/** What somebody answered to one question, or between which numbers it lies. */
export type GivenAnswer = NonNullable<AssessmentFilter['answers']>[string]

/** A filter with another answer to a question, or with none. */
export function withAnswer(
  filter: AssessmentFilter,
  question: string,
  given: GivenAnswer | undefined,
): AssessmentFilter {
  const { answers, ...rest } = filter
  const { [question]: _, ...others } = answers ?? {}
  const next = given === undefined ? others : { ...others, [question]: given }
  return Object.keys(next).length === 0 ? rest : { ...rest, answers: next }
}

/** A filter without one of its fields. */
export function without<Field extends keyof AssessmentFilter>(
  filter: AssessmentFilter,
  field: Field,
): AssessmentFilter {
  const { [field]: _, ...rest } = filter
  return rest as AssessmentFilter
}
