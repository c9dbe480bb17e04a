import { type Json, type ModelDocument, stepsOf } from '@verdict/engine'
import { elementId } from '../draft/element-id.ts'
import { keyedTerms } from './keyed-terms.ts'

const LISTS = new Set([
  'options',
  'criteria',
  'ratings',
  'questions',
  'rules',
  'case-studies',
  'scenarios',
  'estimates',
])

/** What is called otherwise in the document than where it is edited. */
const CALLED: readonly [RegExp, string][] = [
  [/^caseStudies(?=\/|$)/, 'case-studies'],
  [/^(defaultLocale|locales)(\/.*)?$/, 'locales'],
  [/^estimates\/hourlyRate$/, 'estimates/rate'],
  [/^estimates\/hoursPerWeek$/, 'estimates/hours'],
  [/^estimates\/options\//, 'estimates/'],
  [/^(estimates\/[^/]+)\/weeks$/, '$1'],
  [/\/showIf(?=\/|$)/, '/when'],
  [/\/expect\/minMargin$/, '/expect/lead'],
  [/\/expect\/estimates\/([^/]+)\/weeks/, '/expect/weeks/$1'],
  [/\/weeks\/0$/, '/from'],
  [/\/weeks\/1$/, '/to'],
  [/^(scenarios\/[^/]*\/expect\/weeks\/[^/]+)\/0$/, '$1/from'],
  [/^(scenarios\/[^/]*\/expect\/weeks\/[^/]+)\/1$/, '$1/to'],
]

/** The place that a JSON pointer into the draft means, by the keys of what it belongs to, such as `criteria/admin/weight`: where it is edited. */
export function placeAt(document: ModelDocument, pointer: string): string {
  const place: string[] = []
  let here = document as unknown as Json | undefined
  for (const name of stepsOf(pointer)) {
    const parent = here
    here = isObject(parent) && Object.hasOwn(parent, name) ? (parent as { [name: string]: Json })[name] : undefined
    const isTerm = parent !== undefined && parent === (document.glossary as Json | undefined)
    const id = isTerm ? keyedTerms(document)[Number(name)]?.key : elementId(here, place.at(-1))
    place.push(Array.isArray(parent) ? (id ?? name) : name)
  }
  const joined = CALLED.reduce((said, [written, called]) => said.replace(written, called), place.join('/'))
  return LISTS.has(joined.split('/')[0] ?? '') ? joined : `overview/${joined}`
}

/** The tab that has a place. */
function tabOf(place: string): string {
  const [tab = ''] = place.split('/')
  return tab === 'overview' ? '' : tab
}

/** The part of an address that leads to a place: its tab, and the field that takes the focus. */
export const addressOf = (place: string): string => `${tabOf(place)}?${new URLSearchParams({ at: place })}`

const isObject = (value: Json | undefined): value is { [name: string]: Json } | Json[] =>
  typeof value === 'object' && value !== null
