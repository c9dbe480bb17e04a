import type { ModelDocument, Question } from '@verdict/engine'
import { unrated } from '../document/matrix.ts'
import { counted } from '../pasting/counted.ts'

/** A step on the way from an empty model to one that can be published. */
export interface Step {
  name: string
  /** Such as “1 more”; undefined once it is done. */
  missing: string | undefined
  /** The tab, and where in it the next thing is typed or pressed. */
  at: string
}

/** Fewer leave nothing to decide. */
const LEAST = 2

/** What a first version still lacks, in the order in which it is best made. */
export function missingSteps(document: ModelDocument): Step[] {
  const { options, criteria, questions, scenarios, defaultLocale } = document
  const isEmpty = (text: { [locale: string]: string } | undefined) => (text?.[defaultLocale] ?? '').trim() === ''
  const nameless = options.find(({ name }) => isEmpty(name))
  const unnamed = criteria.find(({ name }) => isEmpty(name))
  const weightless = criteria.filter(({ weight }) => weight === 0)
  const cells = unrated(document)
  const [cell] = cells
  const unasked = questions.find((question) => isEmpty(question.text))
  const unanswered = questions.find(hasNoAnswers)
  const unexpected = scenarios.find(({ expect }) => Object.keys(expect).length === 0)
  const step = (name: string, missing: string | false | undefined, at: string): Step => ({
    name,
    missing: missing || undefined,
    at,
  })
  const lack = (count: number) => count < LEAST && (count === 0 ? `at least ${LEAST}` : `${LEAST - count} more`)
  return [
    step(
      'Options',
      lack(options.length) || (nameless && 'a name'),
      nameless ? `options?at=options/${nameless.key}/name` : 'options?at=options/add',
    ),
    step(
      'Criteria',
      lack(criteria.length) || (unnamed && 'a name'),
      unnamed ? `criteria?at=criteria/${unnamed.key}/name` : 'criteria?at=criteria/add',
    ),
    step(
      'Weights',
      criteria.length === 0
        ? 'none yet'
        : weightless.length > 0 && (weightless.length === 1 ? 'one is 0' : `${weightless.length} are 0`),
      weightless[0] ? `criteria?at=criteria/${weightless[0].key}/weight` : 'criteria?at=criteria/add',
    ),
    step(
      'Ratings',
      options.length === 0 || criteria.length === 0 ? 'none yet' : cells.length > 0 && `${cells.length} missing`,
      cell ? `ratings?at=ratings/${cell.option}/${cell.criterion}` : 'ratings',
    ),
    step(
      'Questions',
      questions.length === 0 ? 'none yet' : unasked ? 'a text' : unanswered && 'choices',
      unasked
        ? `questions?at=questions/${unasked.key}/text`
        : unanswered
          ? `questions?at=questions/${unanswered.key}/choices`
          : 'questions?at=questions/add',
    ),
    step(
      'Scenarios',
      scenarios.length === 0
        ? 'none yet'
        : unexpected &&
            `${counted(scenarios.filter(({ expect }) => Object.keys(expect).length === 0).length, 'verdict')} to expect`,
      unexpected ? `scenarios?at=scenarios/${unexpected.key}/expect/winner` : 'scenarios?at=scenarios/add',
    ),
  ]
}

const hasNoAnswers = ({ type, choices = [] }: Question) =>
  type !== 'number' && type !== 'boolean' && choices.length < LEAST
