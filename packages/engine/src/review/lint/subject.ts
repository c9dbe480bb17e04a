import type { Json, ModelDocument } from '../../document.ts'
import { canonicalJson } from '../../maths/canonical-json.ts'
import { sha256 } from '../../maths/sha256.ts'
import { utf8 } from '../../maths/utf8.ts'
import { stepsOf } from '../../pointer.ts'
import type { About } from './about.ts'
import type { LintCode } from './codes.ts'
import type { Finding } from './finding.ts'

/** What a finding is about. */
export interface Subject {
  /** The same finding has the same key as long as the elements that it names have theirs. */
  key: string
  /** SHA-256, hex, of what the finding rests on: changes when that does. Names and descriptions are no part of it. */
  state: string
}

/** Findings that rest on the ratings of the options and criteria that they name. */
const ON_RATINGS: ReadonlySet<LintCode> = new Set([
  'criteriaAlike',
  'criterionDoesNotDiscriminate',
  'dominated',
  'neverWins',
  'winNotFound',
])

/** Findings about a pair, in either order. */
const OF_PAIRS: ReadonlySet<LintCode> = new Set(['criteriaAlike', 'rulesContradict', 'rulesOverlap', 'scenarioRepeats'])

/** Members of an element that are only said. */
const SAID = new Set([
  'name',
  'summary',
  'description',
  'text',
  'help',
  'short',
  'clause',
  'label',
  'title',
  'subtitle',
  'group',
  'section',
])

const LISTED = {
  rule: 'rules',
  otherRule: 'rules',
  question: 'questions',
  caseStudy: 'caseStudies',
  scenario: 'scenarios',
  otherScenario: 'scenarios',
} as const

/**
 * Recognises a finding: a reviewer may accept it, and is to see it again when what it is about changes.
 *
 * @param document the document that was checked
 */
export function subjectOf(document: ModelDocument, { code, pointer, about }: Finding): Subject {
  const elements = elementsOf(document, about)
  const ratings = ratingsOf(document, code, about)
  if (OF_PAIRS.has(code))
    return {
      key: [code, ...Object.values(about as { [subject: string]: string }).sort()].join(' '),
      state: hashOf([code, elements.sort(), ratings]),
    }
  const { path, value } = followed(document, pointer)
  const names = Object.entries(about)
    // A date is what is found, not what it is found of.
    .filter(([subject, named]) => typeof named === 'string' && subject !== 'date')
    .map(([subject, named]) => `${subject}=${named as string}`)
    .sort()
  return {
    key: [code, path.join('/'), ...names].join(' '),
    state: hashOf([code, about, meaningOf(value), elements, ratings]),
  }
}

const hashOf = (parts: unknown[]): string => sha256(utf8(canonicalJson(parts)))

/** The path of a pointer by keys, so that it does not change when elements are moved, and what is there. */
function followed(document: ModelDocument, pointer: string): { path: string[]; value: Json } {
  const path: string[] = []
  let value = document as unknown as Json
  for (const step of stepsOf(pointer)) {
    const inList = Array.isArray(value)
    const next = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    value = next ? ((value as { [step: string]: Json })[step] as Json) : null
    path.push((inList && idOf(value)) || step)
  }
  return { path, value }
}

function idOf(element: Json): string | undefined {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return undefined
  const { key, option, criterion, type } = element as { [name: string]: string | undefined }
  // An effect has no key of its own.
  return type !== undefined && key === undefined ? undefined : (key ?? [option, criterion].filter(Boolean).join('/'))
}

function meaningOf(value: Json): Json {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !SAID.has(name)))
}

const elementsOf = (document: ModelDocument, about: About): string[] =>
  (Object.keys(LISTED) as (keyof typeof LISTED)[]).flatMap((subject) => {
    const element = document[LISTED[subject]].find(({ key }) => key === about[subject])
    return element ? [canonicalJson(meaningOf(element as unknown as Json))] : []
  })

function ratingsOf({ ratings }: ModelDocument, code: LintCode, about: About): Json[] {
  if (!ON_RATINGS.has(code)) return []
  const { option, otherOption, criterion, otherCriterion } = about
  const has = (named: (string | undefined)[], key: string) => named.every((each) => !each) || named.includes(key)
  return ratings
    .filter((each) => has([option, otherOption], each.option) && has([criterion, otherCriterion], each.criterion))
    .map(({ option, criterion, value, low, high }) => [option, criterion, value, low ?? null, high ?? null])
}
