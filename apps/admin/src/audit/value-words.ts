import { titleOf } from '../ui/title-of.ts'
import { atTime } from '../ui/Ago.tsx'
import { spacedOut } from './audit-words.ts'
import { fieldInside } from './field-words.ts'

/** Whoever has these ids, by name, and where the clocks are read. */
export interface Known {
  people: ReadonlyMap<string, string>
  timeZone: string
}

/** Stands for a value that was never kept. */
export const UNTOLD = Symbol('untold')

/** Letters of a text that are shown. */
const MOST = 80

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const HASH = /^[\da-f]{64}$/
const DAY = /^(\d{4}-\d\d-\d\d)( \d\d:\d\d)?$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*Z$/
const LANGUAGE = /^[a-z]{2}(-[A-Za-z]{2,4})?$/

/** Fields whose values are names that a program gives. */
const NAMED = ['about', 'events', 'format', 'kind', 'second', 'suspicion', 'way', 'ways']

/** What an id stands for that is nobody's who works here; ids of other fields say nothing to a reader. */
const OTHERS: { [field: string]: string } = {
  owner: 'somebody who is gone',
  assignee: 'somebody who is gone',
  mergedInto: 'another lead',
}

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' })

/** A value as a person writes it; undefined where it says nothing to one. */
export function valueWords(field: string, value: unknown, known: Known): string | undefined {
  if (value === null || value === undefined || value === '') return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  if (typeof value === 'string') return textWords(field, value, known)
  if (Array.isArray(value)) return listWords(field, value, known)
  return objectWords(field, value as { [member: string]: unknown }, known)
}

function textWords(field: string, text: string, { people, timeZone }: Known): string | undefined {
  if (ID.test(text)) return people.get(text) ?? OTHERS[field]
  if (HASH.test(text)) return `${text.slice(0, 12)}…`
  const [, date = '', time = ''] = DAY.exec(text) ?? []
  if (!Number.isNaN(Date.parse(date))) return day.format(new Date(date)) + time.replace(' ', ', ')
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) return atTime(text, timeZone)
  if (text.startsWith('data:image/')) return 'a picture'
  const words = NAMED.includes(field) ? spacedOut(text) : text
  return shortened(words)
}

function listWords(field: string, list: unknown[], known: Known): string | undefined {
  if (list.length === 0) return 'none'
  if (list.some((each) => typeof each === 'object')) return entries(list.length)
  const words = list.flatMap((each) => valueWords(field, each, known) ?? [])
  return words.length === 0 ? undefined : shortened(words.join(', '))
}

function objectWords(field: string, object: { [member: string]: unknown }, known: Known): string | undefined {
  const members = Object.entries(object)
  if (members.length === 0) return 'none'
  // A text in several languages; what a list is filtered by is none, though "to" is a language too.
  if (field !== 'filter' && members.every(([name, each]) => LANGUAGE.test(name) && typeof each === 'string'))
    return shortened(titleOf(object as { [language: string]: string }))
  if (field !== 'filter' && members.some(([, each]) => typeof each === 'object')) return entries(members.length)
  const words = members.flatMap(([name, each]) => {
    if (each === UNTOLD) return [fieldInside(name)]
    const said = valueWords(name, each, known)
    return said === undefined ? [] : [`${fieldInside(name)} ${said}`]
  })
  return words.length === 0 ? undefined : shortened(words.join(', '))
}

const shortened = (text: string) => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text)
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)
