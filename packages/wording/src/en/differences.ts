import type { Json } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { capital, elementName, isPlain } from '../difference-parts.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'

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
}

const fields: { [field: string]: string } = {
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
  why: 'why it matters',
  disclosure: 'disclosure',
  tieAdvice: 'advice for a tie',
  glossary: 'glossary',
  locales: 'languages',
  defaultLocale: 'default language',
  slug: 'address',
  currency: 'currency',
  settings: 'settings',
}

/** One difference between two documents as a sentence. */
export function differenceIn(difference: Difference, before: Names, after: Names): string {
  const names = difference.kind === 'removed' ? before : after
  const [list = '', id = '', ...rest] = difference.path
  const kind = kinds[list]
  if (!kind) return `${capital(placeOf(difference.path))}: ${change(difference)}.`
  if (difference.kind === 'reordered' && difference.path.length === 1) return `The order of the ${list} changed.`
  const what = `${kind} ${nameOf(list, id, names)}`
  if (rest.length === 0) return `${capital(what)} was ${difference.kind === 'added' ? 'added' : 'removed'}.`
  if (rest[0] === 'choices' && rest.length === 2)
    return `${capital(what)}: choice “${names.choice(id, rest[1] as string)}” was ${difference.kind === 'added' ? 'added' : 'removed'}.`
  return `${capital(what)}: ${placeOf(rest)} ${change(difference)}.`
}

/** Where something stands in a model, by name. */
export function placeIn(path: readonly string[], names: Names): string {
  const [list = '', id, ...rest] = path
  const kind = kinds[list]
  if (!kind || id === undefined) return capital(placeOf(path))
  const what = `${kind} ${nameOf(list, id, names)}`
  return capital(rest.length === 0 ? what : `${what}: ${placeOf(rest)}`)
}

function nameOf(list: string, id: string, names: Names): string {
  if (list === 'ratings') {
    const [option = '', criterion = ''] = id.split('/')
    return `of ${names.option(option)} on “${names.criterion(criterion)}”`
  }
  return `“${elementName(list, id, names)}”`
}

const placeOf = (path: readonly string[]) => path.map((step) => fields[step] ?? step).join(', ')

function change({ kind, before, after }: Difference): string {
  if (kind === 'added') return isPlain(after) ? `is now ${shown(after)}` : 'was added'
  if (kind === 'removed') return 'was removed'
  if (kind === 'reordered') return 'is in another order'
  return isPlain(before) && isPlain(after) ? `went from ${shown(before)} to ${shown(after)}` : 'changed'
}

const shown = (value: Json | undefined) =>
  typeof value === 'number' ? format.number(value) : `“${clause(String(value))}”`
