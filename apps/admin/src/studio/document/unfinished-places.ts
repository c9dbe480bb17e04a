import type { Amount, Effect, Json, ModelDocument, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { keyedTerms } from './keyed-terms.ts'
import type { KeyedList } from './keys.ts'

/** The place of a field, such as `ratings/django/admin/value`, after a key was changed. */
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
  if (list === 'glossary') return room === 'overview' && first === list && second === from ? at(2) : place
  if (room === roomOf(list) && first === from) return at(1)
  if (list === 'options' && room === 'ratings' && first === from) return at(1)
  if (list === 'options' && room === 'estimates' && first === from) return at(1)
  if (list === 'options' && room === 'scenarios' && second === 'expect' && third === 'weeks' && steps[4] === from)
    return at(4)
  if (list === 'criteria' && room === 'ratings' && second === from) return at(2)
  if (list === 'questions' && room === 'scenarios' && second === 'answers' && third === from) return at(3)
  return place
}

/** What the places of a list's elements begin with: its tab, and where it is in there. */
export const roomOf = (list: KeyedList) =>
  list === 'caseStudies' ? 'case-studies' : list === 'glossary' ? 'overview/glossary' : list

const has = (elements: readonly { key: string }[], key: string | undefined) =>
  elements.some((element) => element.key === key)

/** Whether the draft still has the field of an entry. Undo can bring both back, so that an entry without a field is kept, but not counted. */
export function isStanding(place: string, document: ModelDocument): boolean {
  const [room, first = '', second, ...rest] = place.split('/')
  const { options, criteria, questions, rules, caseStudies, scenarios, estimates } = document
  if (room === 'ratings') {
    const cell = document.ratings.find(({ option, criterion }) => option === first && criterion === second)
    return has(options, first) && has(criteria, second) && isNumbered(cell, rest)
  }
  if (room === 'estimates') return isEstimate(first, second, options, estimates)
  if (room === 'options' || room === 'criteria' || room === 'scenarios')
    return has({ options, criteria, scenarios }[room], first)
  if (room === 'overview' && first === 'glossary') return has(keyedTerms(document), second)
  const question = questions.find(({ key }) => key === first)
  if (room === 'questions') {
    if (!question) return false
    return second === 'when' ? isWritten(rest, question.showIf) : isOfQuestion(question, second, rest)
  }
  if (room !== 'rules' && room !== 'case-studies') return true
  const owner = (room === 'rules' ? rules : caseStudies).find(({ key }) => key === first)
  if (!owner) return false
  return second === 'when' ? isWritten(rest, owner.when) : isNumbered(owner, [second ?? '', ...rest])
}

/** An unread part of a condition is named by its JSON. */
const isWritten = (json: string[], condition: Json | undefined) =>
  condition !== undefined && JSON.stringify(condition).includes(json.join('/'))

function isEstimate(
  first: string,
  second: string | undefined,
  options: ModelDocument['options'],
  estimates: ModelDocument['estimates'],
): boolean {
  if (first === 'new') return estimates === undefined
  if (!estimates) return false
  const isEstimated = estimates.options.some(({ option }) => option === first)
  return second === undefined || (has(options, first) && isEstimated === (second !== 'new'))
}

const OF_ANY_QUESTION = ['text', 'short', 'help', 'type', 'section', 'key', 'choices']

function isOfQuestion(question: Question, second = '', rest: string[]): boolean {
  const { type, choices = [] } = question
  if (second === 'choices' && rest.length > 0) return has(choices, rest[0])
  if (OF_ANY_QUESTION.includes(second)) return true
  const choice = choices.find(({ key }) => key === second)
  if (choice) return isNumbered(choice, rest)
  return type === 'number' && isNumbered(question, [second, ...rest])
}

interface WithNumbered {
  sources?: unknown[]
  effects?: Effect[]
}

/** Whether a source or an effect is there, which places name by number, and the point of its curve. Other fields are. */
function isNumbered(owner: WithNumbered | undefined, [list = '', index = '', field = '', point, side]: string[]) {
  if (list !== 'sources' && list !== 'effects') return true
  const element = owner?.[list]?.[Number(index)]
  if (element === undefined || side === undefined) return element !== undefined
  const amount = (element as { [field: string]: Amount | undefined })[field]
  return Array.isArray(amount) && amount.some(([at]) => String(at) === point)
}

/** What a field belongs to, by name; undefined where it is the model itself. */
export function ownerOf(place: string, names: Names): string | undefined {
  const [room, first = '', second = ''] = place.split('/')
  if (room === 'ratings') return `${names.option(first)}, ${names.criterion(second)}`
  if (room === 'options' || (room === 'estimates' && second !== '')) return names.option(first)
  if (room === 'criteria') return names.criterion(first)
  if (room === 'questions') return names.question(first)
  if (room === 'rules') return names.rule(first)
  if (room === 'overview' && first === 'glossary') return names.term(second)
  if (room === 'case-studies') return names.caseStudy(first)
  return room === 'scenarios' ? names.scenario(first) : undefined
}
