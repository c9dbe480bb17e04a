import type { Json } from '@verdict/engine'
import type { Names } from '@verdict/wording'

const WORDS: { [operator: string]: string } = {
  '==': 'is',
  '===': 'is',
  '!=': 'is not',
  '!==': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
  in: 'is in',
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  and: 'and',
  or: 'or',
}

/** Any condition as a line that can be read. */
export function inWords(condition: Json, names: Names): string {
  if (Array.isArray(condition)) return condition.map((each) => inWords(each, names)).join(', ')
  if (typeof condition !== 'object' || condition === null) return String(condition)
  const [name = '', argument] = Object.entries(condition)[0] ?? []
  const args = Array.isArray(argument) ? argument : [argument as Json]
  if (name === 'var') return `“${names.question(String(args[0]))}”`
  if (name === '!') return `not (${inWords(args[0] as Json, names)})`
  if (name === '!!') return inWords(args[0] as Json, names)
  return `(${args.map((each) => inWords(each, names)).join(` ${WORDS[name] ?? name} `)})`
}
