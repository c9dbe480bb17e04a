import { emptyInLeads, leadOrigins, leadStatuses, strengths } from '@verdict/contracts'
import type { LeadFilter } from '../lead-filter.ts'
import { originNames } from '../origins.ts'
import { statusName } from '../statuses.ts'
import { languageName } from '../../ui/language-name.ts'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { emptyNames, withEmpty } from './filter-words.ts'

/** Something that a filter can say of a field. */
interface FacetChoice {
  label: string
  isOn: boolean
  /** The filter with it turned on, or off where it is on. */
  toggled: LeadFilter
  /** The filter with it and nothing else of its field: those that it counts. */
  counted: LeadFilter
}

export interface Facet {
  title: string
  choices: FacetChoice[]
}

interface Known {
  colleagues: { id: string; name: string }[]
  models: { slug: string; title: string }[]
  tags: string[]
  /** The options that came first for clients who left their details, ties among them. */
  winners: { key: string; name: string }[]
  /** Languages in which they took it. */
  locales: string[]
}

/** What can be filtered by, as a choice each. */
export function facetsOf(filter: LeadFilter, { colleagues, models, tags, winners, locales }: Known): Facet[] {
  return [
    { title: 'Status', choices: leadStatuses.map((status) => several(filter, 'status', status, statusName(status))) },
    {
      title: 'Owner',
      choices: [
        single(filter, 'owner', 'me', 'You'),
        single(filter, 'owner', 'nobody', 'Nobody'),
        ...colleagues.map(({ id, name }) => single(filter, 'owner', id, name)),
      ],
    },
    { title: 'Verdict', choices: strengths.map((each) => single(filter, 'strength', each, strengthNames[each])) },
    { title: 'Came first', choices: winners.map(({ key, name }) => single(filter, 'winner', key, name)) },
    { title: 'Language', choices: locales.map((locale) => single(filter, 'locale', locale, languageName(locale))) },
    { title: 'Source', choices: leadOrigins.map((each) => single(filter, 'origin', each, originNames[each])) },
    {
      title: 'Is empty',
      choices: emptyInLeads.map((field) => {
        const { empty = [] } = filter
        const isOn = empty.includes(field)
        const other = empty.filter((each) => each !== field)
        const withIt = withEmpty(filter, [...other, field])
        return { label: emptyNames[field], isOn, toggled: isOn ? withEmpty(filter, other) : withIt, counted: withIt }
      }),
    },
    {
      title: 'More',
      choices: [
        single(filter, 'due', true, 'Next step is due'),
        single(filter, 'suspect', true, 'Suspected of spam'),
        single(filter, 'suspect', false, 'Not suspected'),
      ],
    },
    { title: 'Tags', choices: tags.map((tag) => several(filter, 'tag', tag, tag)) },
    { title: 'Model', choices: models.map(({ slug, title }) => single(filter, 'model', slug, title)) },
  ].filter(({ choices }) => choices.length > 0)
}

/** A field that has one value: choosing another takes its place. */
function single<Field extends 'owner' | 'strength' | 'due' | 'suspect' | 'model' | 'winner' | 'locale' | 'origin'>(
  filter: LeadFilter,
  field: Field,
  value: NonNullable<LeadFilter[Field]>,
  label: string,
): FacetChoice {
  const { [field]: now, ...without } = filter
  const counted = { ...without, [field]: value } as LeadFilter
  const isOn = now === value
  return { label, isOn, counted, toggled: isOn ? (without as LeadFilter) : counted }
}

/** A field whose values add up: any of them is let through. */
function several<Field extends 'status' | 'tag'>(
  filter: LeadFilter,
  field: Field,
  value: string,
  label: string,
): FacetChoice {
  const { [field]: now, ...without } = filter
  const chosen = now === undefined ? [] : [now].flat()
  const isOn = (chosen as string[]).includes(value)
  const next = isOn ? chosen.filter((each) => each !== value) : [...chosen, value]
  return {
    label,
    isOn,
    counted: { ...without, [field]: [value] } as LeadFilter,
    toggled: (next.length === 0 ? without : { ...without, [field]: next }) as LeadFilter,
  }
}
