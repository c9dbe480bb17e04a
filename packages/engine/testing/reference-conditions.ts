import type { Json } from '../src/document.ts'

/** Answers by question key; hidden and unanswered questions are absent. */
export type Known = ReadonlyMap<string, Json>

/**
 * A condition in three-valued logic, read from engine.md word by word; `undefined` is "unknown".
 *
 * Only for conditions that are well typed.
 */
export function evaluate(condition: Json, known: Known): Json | undefined {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return condition
  const [name, argument] = Object.entries(condition)[0] as [string, Json]
  const given = Array.isArray(argument) ? argument : [argument]
  if (name === 'var') return known.get(given[0] as string)

  const values = given.map((each) => evaluate(each, known))
  if (name === 'and' || name === 'or') {
    const settles = name === 'or'
    if (values.includes(settles)) return settles
    return values.includes(undefined) ? undefined : !settles
  }
  if (values.includes(undefined)) return undefined
  const numbers = values as number[]
  const [a, b] = numbers as [number, number]
  switch (name) {
    case '==':
    case '===':
      return a === b
    case '!=':
    case '!==':
      return a !== b
    case '<':
      return numbers.slice(1).every((right, i) => (numbers[i] as number) < right)
    case '<=':
      return numbers.slice(1).every((right, i) => (numbers[i] as number) <= right)
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '!':
      return !values[0]
    case '!!':
      return values[0]
    case 'in':
      return (values[1] as Json[]).includes(values[0] as Json)
    case '+':
      return numbers.reduce((x, y) => x + y)
    case '*':
      return numbers.reduce((x, y) => x * y)
    case '-':
      return given.length === 1 ? -a : a - b
    case '/':
      return b === 0 ? undefined : a / b
    default:
      throw new Error(`engine.md knows no operator ${name}`)
  }
}
