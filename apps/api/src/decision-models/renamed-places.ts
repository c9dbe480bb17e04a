import type { ModelDocument, Term } from '@verdict/engine'
import { isDeepStrictEqual } from 'node:util'

type Keyed = { key: string }

/** Members that change together with a key: a key follows its name as that is typed. */
const NAMES = new Set(['key', 'name', 'text', 'label', 'description', 'title', 'term'])

/**
 * The places of elements whose keys a save changed, such as `options/option-1` → `options/django`. A key that went and one that came at the
 * same position of a list that is as long as before are one element where all but its names is the same.
 */
export function renamedPlaces(before: ModelDocument, after: ModelDocument): Map<string, string> {
  const renamed = new Map<string, string>()
  const compare = (list: string, old: Keyed[], now: Keyed[], afterwards = list) => {
    if (old.length !== now.length) return
    const [known, present] = [new Set(old.map(({ key }) => key)), new Set(now.map(({ key }) => key))]
    old.forEach((was, i) => {
      const is = now[i] as Keyed
      if (was.key !== is.key && !present.has(was.key) && !known.has(is.key) && isDeepStrictEqual(rest(was), rest(is)))
        renamed.set(`${list}/${was.key}`, `${afterwards}/${is.key}`)
    })
  }
  compare('options', before.options, after.options)
  compare('criteria', before.criteria, after.criteria)
  compare('questions', before.questions, after.questions)
  compare('rules', before.rules, after.rules)
  compare('scenarios', before.scenarios, after.scenarios)
  compare('case-studies', before.caseStudies, after.caseStudies)
  compare('overview/glossary', keyed(before.glossary), keyed(after.glossary))
  const questions = new Map(after.questions.map((question) => [`questions/${question.key}`, question]))
  for (const { key, choices = [] } of before.questions) {
    const place = `questions/${key}`
    const now = questions.get(renamed.get(place) ?? place)
    if (now) compare(`${place}/choices`, choices, now.choices ?? [], `questions/${now.key}/choices`)
  }
  return renamed
}

/** Terms had no keys once, and no comments then. */
const keyed = (terms: ModelDocument['glossary'] = []) => terms.filter((term): term is Term & Keyed => 'key' in term)

const rest = (element: object) => Object.fromEntries(Object.entries(element).filter(([name]) => !NAMES.has(name)))

/** Where a place leads after some keys were changed. */
export function followed(place: string, renamed: ReadonlyMap<string, string>): string {
  const [list = '', first = '', ...keys] = place.split('/')
  if (list === 'ratings') {
    const [option, criterion] = [`options/${first}`, `criteria/${keys[0] ?? ''}`]
    return ['ratings', lastOf(renamed.get(option) ?? option), lastOf(renamed.get(criterion) ?? criterion)].join('/')
  }
  if (list === 'estimates') return `estimates/${lastOf(renamed.get(`options/${first}`) ?? first)}`
  const whole = renamed.get(place)
  if (whole !== undefined) return whole
  return [renamed.get(`${list}/${first}`) ?? `${list}/${first}`, ...keys].join('/')
}

const lastOf = (place: string) => place.split('/').at(-1) as string
