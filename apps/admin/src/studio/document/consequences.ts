import type { ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import type { KeyedList } from './keys.ts'
import { without } from './without.ts'

/** What else a removal does, in lines such as “5 ratings” and “1 rule: “Live updates””. */
export interface Consequences {
  gone: string[]
  changed: string[]
}

/** How many of a kind are named; the others are counted. */
const NAMED = 4

/** What removing an element takes away and changes beside it; undefined where nothing refers to it. */
export function consequencesOf(
  document: ModelDocument,
  list: KeyedList,
  key: string,
  names: Names,
): Consequences | undefined {
  const after = without(document, list, key)
  const [room, owner] = list.split('/')
  const kinds = [
    named('question', document.questions, after.questions, (each) => names.question(each), owner ?? key),
    named('rule', document.rules, after.rules, (each) => names.rule(each), key, room === 'rules'),
    named(
      'case study',
      document.caseStudies,
      after.caseStudies,
      (each) => names.caseStudy(each),
      key,
      room === 'caseStudies',
    ),
    named('scenario', document.scenarios, after.scenarios, (each) => names.scenario(each), key, room === 'scenarios'),
  ]
  const ratings = document.ratings.length - after.ratings.length
  const estimates = (document.estimates?.options.length ?? 0) - (after.estimates?.options.length ?? 0)
  const gone = [
    ...(ratings > 0 ? [many(ratings, 'rating')] : []),
    ...(estimates > 0 ? [`${many(estimates, 'estimate')} of weeks`] : []),
    ...kinds.flatMap((kind) => kind.gone),
  ]
  const losesRate = document.estimates?.rateQuestion !== after.estimates?.rateQuestion
  const changed = [
    ...kinds.flatMap((kind) => kind.changed),
    ...(losesRate ? ['the estimates: the hourly rate is no longer asked for'] : []),
  ]
  return gone.length + changed.length === 0 ? undefined : { gone, changed }
}

function named<Element extends { key: string }>(
  noun: string,
  before: Element[],
  after: Element[],
  nameOf: (key: string) => string,
  key: string,
  isOfList = noun === 'question',
) {
  const now = new Map(after.map((element) => [element.key, element]))
  const others = isOfList ? before.filter((element) => element.key !== key) : before
  const line = (elements: Element[]) =>
    elements.length === 0
      ? []
      : [`${many(elements.length, noun)}: ${quotedFew(elements.map((each) => nameOf(each.key)))}`]
  return {
    gone: line(others.filter((element) => !now.has(element.key))),
    changed: line(others.filter((element) => now.has(element.key) && now.get(element.key) !== element)),
  }
}

const many = (count: number, noun: string): string => {
  const more = noun === 'case study' ? 'case studies' : `${noun}s`
  return `${count} ${count === 1 ? noun : more}`
}

function quotedFew(all: string[]): string {
  const shown = all
    .slice(0, NAMED)
    .map((name) => `“${name}”`)
    .join(', ')
  return all.length > NAMED ? `${shown} and ${all.length - NAMED} more` : shown
}
