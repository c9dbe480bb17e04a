import { ownMember } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { capital, elementName, looksSame, plainWords, type StepWords, stepsWithin } from '../difference-parts.ts'
import { asking } from './asking.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'

/** What each list of a model holds, in the singular. */
const kinds: { [list: string]: string } = {
  options: 'option',
  criteria: 'criterion',
  ratings: 'rating',
  questions: 'question',
  choices: 'choice',
  rules: 'rule',
  caseStudies: 'case study',
  scenarios: 'scenario',
  glossary: 'term',
}

const fields: { [field: string]: string } = {
  criteria: 'criteria',
  ratings: 'ratings',
  questions: 'questions',
  rules: 'rules',
  scenarios: 'scenarios',
  weight: 'weight',
  value: 'value',
  low: 'lowest plausible value',
  high: 'highest plausible value',
  rationale: 'rationale',
  sources: 'sources',
  reviewed: 'date of review',
  name: 'name',
  title: 'title',
  summary: 'summary',
  description: 'description',
  text: 'text',
  label: 'label',
  help: 'help',
  effects: 'effects',
  when: 'condition',
  showIf: 'condition to show',
  choices: 'choices',
  answers: 'answers',
  expect: 'expectation',
  weeks: 'weeks',
  hourlyRate: 'hourly rate',
  hoursPerWeek: 'hours per week',
  claims: 'claims',
  group: 'group',
  section: 'section',
  subtitle: 'subtitle',
  short: 'short name',
  clause: 'clause',
  why: 'why it matters',
  disclosure: 'disclosure',
  tieAdvice: 'advice for a tie',
  glossary: 'glossary',
  term: 'term',
  meaning: 'explanation',
  locales: 'languages',
  defaultLocale: 'default language',
  slug: 'address',
  currency: 'currency',
  settings: 'settings',
  estimates: 'estimates',
  options: 'options',
  caseStudies: 'case studies',
  caveats: 'remarks',
  nextStep: 'next step',
  priorities: 'priorities',
  type: 'type',
  unit: 'unit',
  min: 'smallest number',
  max: 'largest number',
  step: 'step',
  url: 'address on the web',
  bestBefore: 'to be reviewed by',
  winner: 'winner',
  notWinner: 'not to win',
  excluded: 'ruled out',
  strength: 'strength',
  status: 'outcome',
  minMargin: 'smallest lead',
  clear: '“clear” from',
  leaning: '“leaning” from',
  tie: 'too close below',
  samples: 'samples',
  uncertainty: 'uncertainty of a rating',
  rateQuestion: 'question for the hourly rate',
  fixed: 'fixed fact',
}

const words: StepWords = {
  fields,
  choice: (label) => `choice “${label}”`,
  quoted: (text) => `“${text}”`,
  number: format.number,
  answer: asking.answer,
  locale: 'en',
}

/** One difference between two documents as a sentence. */
export function differenceIn(difference: Difference, before: Names, after: Names): string {
  const names = difference.kind === 'removed' ? before : after
  const [list = '', id = '', ...rest] = difference.path
  const kind = ownMember(kinds, list)
  if (!kind) return `${capital(stepsWithin(difference.path, 0, names, words))}: ${change(difference, before, after)}.`
  if (difference.kind === 'reordered' && difference.path.length === 1)
    return `The order of the ${stepsWithin([list], 0, names, words)} changed.`
  const what = `${kind} ${nameOf(list, id, names)}`
  if (rest.length === 0) return `${capital(what)} was ${difference.kind === 'added' ? 'added' : 'removed'}.`
  if (rest[0] === 'choices' && rest.length === 2)
    return `${capital(what)}: choice “${names.choice(id, rest[1] as string)}” was ${difference.kind === 'added' ? 'added' : 'removed'}.`
  return `${capital(what)}: ${stepsWithin(difference.path, 2, names, words)} ${change(difference, before, after)}.`
}

/** The place of an element in a model, by name. */
export function placeIn(path: readonly string[], names: Names): string {
  const [list = '', id, ...rest] = path
  const kind = ownMember(kinds, list)
  if (!kind || id === undefined) return capital(stepsWithin(path, 0, names, words))
  const what = `${kind} ${nameOf(list, id, names)}`
  return capital(rest.length === 0 ? what : `${what}: ${stepsWithin(path, 2, names, words)}`)
}

function nameOf(list: string, id: string, names: Names): string {
  if (list === 'ratings') {
    const [option = '', criterion = ''] = id.split('/')
    return `of ${names.option(option)} on “${names.criterion(criterion)}”`
  }
  return `“${elementName(list, id, names)}”`
}

function change(difference: Difference, before: Names, after: Names): string {
  const { kind, path } = difference
  const old = plainWords(path, difference.before, before, words)
  const now = plainWords(path, difference.after, after, words)
  if (kind === 'added') return now === undefined ? 'was added' : `is now ${now}`
  if (kind === 'removed') return 'was removed'
  if (kind === 'reordered') return 'is in another order'
  return old !== undefined && now !== undefined && !looksSame(old, now) ? `went from ${old} to ${now}` : 'changed'
}
