import type { Answer, Json, Question } from '@verdict/engine'
import { Fragment } from 'react'
import { useCondition } from './condition-context.ts'
import { answerName, valueName } from './names.ts'
import { arityOf } from './operators.ts'
import type { Address, Comparison } from './part.ts'

const MOST = 12

/** What helps to finish an open line: the whole question, how far its answers go, what scenarios hold, and the keys. */
export function LineHelp({ comparison, address }: { comparison: Comparison; address: Address }) {
  const { model, names, known, countOf } = useCondition()
  const question = known.get(comparison.question)
  if (!question) return null
  const where = new Set(countOf(comparison, address)?.where)
  const held = heldIn(
    question,
    model.scenarios.map(({ answers }, i) => ({ answer: ownAnswer(answers, question.key), holds: where.has(i) })),
  )
  const isNumber = question.type === 'number'
  return (
    <p className="line-help">
      “{names.question(question.key)}” {isNumber && `${boundsOf(question, names.unit(question.key))} `}
      {endsOf(comparison)}
      {oddity(comparison, question)}
      {held.length > 0 && (
        <>
          Scenarios hold{' '}
          {held.slice(0, MOST).map(({ value, count, holds }, i) => (
            <Fragment key={String(value)}>
              {i > 0 && ', '}
              {holds ? <b>{answerName(value, question, names)}</b> : answerName(value, question, names)}
              {count > 1 && !isNumber && ` (${count})`}
            </Fragment>
          ))}
          {held.length > MOST && ` and ${held.length - MOST} more`}.{' '}
        </>
      )}
      Not answered, it is neither true nor false.
      {isNumber && (
        <span className="line-keys">
          <kbd>Enter</kbd> keeps it <kbd>Esc</kbd> puts back what was there
        </span>
      )}
    </p>
  )
}

const boundsOf = ({ min = 0, max = 0 }: Question, unit: string) =>
  `From ${valueName(min)} to ${valueName(max)}${unit && ` ${unit}`}.`

function endsOf({ operator }: Comparison): string {
  if (operator === 'isBetween') return 'Both ends count. '
  if (operator === 'isInside') return 'The ends do not count. '
  return ''
}

/** What is legal and surely not meant. */
function oddity({ operator, values }: Comparison, { type, min = 0, max = 0 }: Question): string {
  const numbers = values.filter((value) => typeof value === 'number')
  const [from = 0, to = 0] = numbers
  if (arityOf(operator) === 'list' && values.length === 0)
    return `Nothing is chosen: it is ${operator === 'isNoneOf' ? 'always' : 'never'} true. `
  if (arityOf(operator) === 'two' && numbers.length === 2 && from > to) return 'The first number is the larger one. '
  if (type === 'number' && numbers.some((number) => number < min || number > max))
    return 'That is outside the range of answers. '
  return ''
}

interface Held {
  value: Json
  count: number
  holds: boolean
}

/** The answers that scenarios give, each once. */
function heldIn(question: Question, given: { answer: Answer | undefined; holds: boolean }[]): Held[] {
  const found = new Map<Json, Held>()
  for (const { answer, holds } of given)
    for (const value of Array.isArray(answer) ? answer : [answer ?? null]) {
      if (value === null) continue
      const known = found.get(value)
      found.set(value, { value, count: (known?.count ?? 0) + 1, holds: holds || known?.holds === true })
    }
  const all = [...found.values()]
  const order = question.choices?.map(({ key }) => key) ?? []
  return typeof all[0]?.value === 'number'
    ? all.sort((a, b) => (a.value as number) - (b.value as number))
    : all.sort((a, b) => order.indexOf(String(a.value)) - order.indexOf(String(b.value)))
}

const ownAnswer = (answers: { [question: string]: Answer }, key: string) =>
  Object.hasOwn(answers, key) ? answers[key] : undefined
