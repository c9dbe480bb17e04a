import type { ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import type { KeyedList } from './keys.ts'

/** A place of a field, such as `ratings/django/admin/value`, when a key was changed: what is unfinished goes where its element goes. */
export function placeRenamed(place: string, list: KeyedList, from: string, to: string): string {
  const [, owner] = list.split('/')
  const steps = place.split('/')
  const [room, first, second, third] = steps
  const at = (index: number) => steps.map((step, i) => (i === index ? to : step)).join('/')
  if (owner !== undefined) {
    if (room !== 'questions' || first !== owner) return place
    if (second === from) return at(2)
    return second === 'choices' && third === from ? at(3) : place
  }
  if (room === roomOf(list) && first === from) return at(1)
  if (list === 'options' && room === 'ratings' && first === from) return at(1)
  if (list === 'options' && room === 'estimates' && first === from) return at(1)
  if (list === 'options' && room === 'scenarios' && second === 'expect' && third === 'weeks' && steps[4] === from)
    return at(4)
  if (list === 'criteria' && room === 'ratings' && second === from) return at(2)
  if (list === 'questions' && room === 'scenarios' && second === 'answers' && third === from) return at(3)
  return place
}

/** The tab of a list. */
export const roomOf = (list: KeyedList) => (list === 'caseStudies' ? 'case-studies' : list)

const has = (elements: readonly { key: string }[], key: string | undefined) =>
  elements.some((element) => element.key === key)

/** Whether the field is still there: what was removed takes along what was unfinished in it, and brings it back when that is undone. */
export function isStanding(place: string, document: ModelDocument): boolean {
  const [room, first, second, ...rest] = place.split('/')
  const lists = {
    options: document.options,
    criteria: document.criteria,
    questions: document.questions,
    rules: document.rules,
    'case-studies': document.caseStudies,
    scenarios: document.scenarios,
  }
  if (room === 'ratings') return has(document.options, first) && has(document.criteria, second)
  if (room === 'estimates' && second !== undefined) return has(document.options, first)
  if (!Object.hasOwn(lists, room ?? '')) return true
  if (!has(lists[room as keyof typeof lists], first)) return false
  if (second !== 'when') return true
  const condition =
    room === 'questions'
      ? document.questions.find(({ key }) => key === first)?.showIf
      : (room === 'rules' ? document.rules : document.caseStudies).find(({ key }) => key === first)?.when
  return condition !== undefined && JSON.stringify(condition).includes(rest.join('/'))
}

/** What a field belongs to, by name; undefined where it is the model itself. */
export function ownerOf(place: string, names: Names): string | undefined {
  const [room, first = '', second = ''] = place.split('/')
  if (room === 'ratings') return `${names.option(first)}, ${names.criterion(second)}`
  if (room === 'options' || (room === 'estimates' && second !== '')) return names.option(first)
  if (room === 'criteria') return names.criterion(first)
  if (room === 'questions') return names.question(first)
  if (room === 'rules') return names.rule(first)
  if (room === 'case-studies') return names.caseStudy(first)
  return room === 'scenarios' ? names.scenario(first) : undefined
}
