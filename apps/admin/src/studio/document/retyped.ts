import type { Choice, Question, QuestionType } from '@verdict/engine'
import { wordingIn } from '@verdict/wording'

const { list: listed } = wordingIn('en')

/** The question answered in another way. What the other way has no place for goes; nothing is made up for what it asks for. */
export function retyped(question: Question, type: QuestionType, locale: string): Question {
  const { choices = [], effects, min, max, step, unit, ...rest } = question
  const bounds = { min, max, step, unit, effects }
  if (type === 'number') {
    const given = Object.entries(bounds).filter(([, value]) => value !== undefined)
    return { ...rest, type, ...(question.type === 'number' ? Object.fromEntries(given) : { effects: [] }) }
  }
  if (type !== 'boolean') return { ...rest, type, choices }
  const known = (key: string, said: string): Choice =>
    choices.find((each) => each.key === key) ?? { key, label: { [locale]: said }, effects: [] }
  return { ...rest, type, choices: [known('yes', 'Yes'), known('no', 'No')] }
}

/** What one form of a question has and the other has not, in words; '' where nothing is lost. */
export function droppedBy(before: Question, after: Question): string {
  const kept = new Set(after.choices?.map(({ key }) => key))
  const choices = before.choices?.filter(({ key }) => !kept.has(key)) ?? []
  const bounds = (['min', 'max', 'step', 'unit'] as const).filter(
    (name) => before[name] !== undefined && after[name] === undefined,
  )
  const effects = after.effects === undefined ? (before.effects?.length ?? 0) : 0
  const parts = [
    choices.length > 0 &&
      (choices.length === 1 ? 'a choice and what it does' : `${choices.length} choices and what they do`),
    bounds.length > 0 && 'its bounds',
    effects > 0 && 'what its number does',
  ]
  return listed(parts.filter((part) => part !== false))
}
