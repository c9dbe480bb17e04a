import type { LeadFilter } from '../lead-filter.ts'
import { languageName } from '../../ui/language-name.ts'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { originNames } from '../origins.ts'
import { statusName } from '../statuses.ts'

/** A part of a filter in words, and the filter without it. */
export interface FilterChip {
  text: string
  without: LeadFilter
}

/** Names for what a filter knows by id or key. */
export interface FilterNames {
  owner(id: string): string
  model(slug: string): string
  winner(key: string): string
}

export const emptyNames = {
  owner: 'No owner',
  nextStep: 'No next step',
  tags: 'No tags',
  company: 'No company',
  email: 'No e-mail',
  phone: 'No phone',
  message: 'No message',
} as const

/** Each part of a filter that its view does not have by itself. What is searched stands in the search field. */
export function chipsOf(filter: LeadFilter, own: LeadFilter, names: FilterNames): FilterChip[] {
  const { q: _q, empty = [], ...rest } = filter
  const chips: FilterChip[] = []
  for (const [name, value] of Object.entries(rest) as [keyof typeof WORDS, never][]) {
    if (JSON.stringify(own[name]) === JSON.stringify(value) || !(name in WORDS)) continue
    const { [name]: _, ...without } = filter
    chips.push({ text: WORDS[name](value, names), without })
  }
  for (const field of empty)
    chips.push({
      text: emptyNames[field],
      without: withEmpty(
        filter,
        empty.filter((each) => each !== field),
      ),
    })
  return chips
}

/** A filter with other fields that have to be empty. */
export function withEmpty({ empty: _, ...filter }: LeadFilter, empty: NonNullable<LeadFilter['empty']>): LeadFilter {
  return empty.length === 0 ? filter : { ...filter, empty }
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const dayOf = (text: string) => day.format(new Date(text))

type Words = {
  [name in Exclude<keyof LeadFilter, 'q' | 'empty'>]-?: (
    value: NonNullable<LeadFilter[name]>,
    names: FilterNames,
  ) => string
}

const WORDS: Words = {
  status: (status) => `Status: ${[status].flat().map(statusName).join(', ')}`,
  owner: (owner, names) => (owner === 'nobody' ? 'No owner' : `Owner: ${owner === 'me' ? 'you' : names.owner(owner)}`),
  tag: (tag) => `Tag: ${[tag].flat().join(' or ')}`,
  strength: (strength) => `Verdict: ${strengthNames[strength]}`,
  model: (model, names) => `Model: ${names.model(model)}`,
  winner: (winner, names) => `Came first: ${names.winner(winner)}`,
  locale: (locale) => `Took it in ${languageName(locale)}`,
  origin: (origin) => `Source: ${originNames[origin].toLowerCase()}`,
  suspect: (suspect) => (suspect ? 'Suspected' : 'Not suspected'),
  trash: (trash) => (trash ? 'In the trash' : 'Not in the trash'),
  due: (due) => (due ? 'Due' : 'Not due'),
  id: (id) => `${id.length} chosen`,
  createdFrom: (from) => `Received since ${dayOf(from)}`,
  createdTo: (to) => `Received until ${dayOf(to)}`,
  nextStepFrom: (from) => `Next step since ${dayOf(from)}`,
  nextStepTo: (to) => `Next step until ${dayOf(to)}`,
}
