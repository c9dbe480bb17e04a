import type { Json, Question } from '@verdict/engine'
import type { RuleGroupType, RuleType } from 'react-querybuilder'

/**
 * Conditions as a query builder shows them: groups of comparisons of one question with values. What a condition can say beyond that
 * (arithmetic, questions compared with each other) has no query and stays as it is.
 */

type JsonObject = { [name: string]: Json }

const COMPARISONS: { [operator: string]: string } = {
  '==': '=',
  '===': '=',
  '!=': '!=',
  '!==': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}
const OPERATORS: { [operator: string]: string } = { '=': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' }

const operation = (condition: Json): [name: string, args: Json[]] | undefined => {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return undefined
  const [name] = Object.keys(condition)
  if (name === undefined || Object.keys(condition).length !== 1) return undefined
  const argument = condition[name] as Json
  return [name, Array.isArray(argument) ? argument : [argument]]
}

function fieldIn(condition: Json | undefined): string | undefined {
  const [name, [key]] = (condition !== undefined && operation(condition)) || ['', []]
  return name === 'var' && typeof key === 'string' ? key : undefined
}

const isLiteral = (value: Json | undefined): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** A condition as a query; undefined where a query cannot say it. */
export function toQuery(condition: Json): RuleGroupType | undefined {
  const part = toPart(condition)
  if (part === undefined) return undefined
  return 'rules' in part ? part : { combinator: 'and', rules: [part] }
}

function toPart(condition: Json): RuleGroupType | RuleType | undefined {
  const [name, args] = operation(condition) ?? []
  if (name === undefined || args === undefined) return undefined
  if (name === 'and' || name === 'or') {
    const rules = args.map(toPart)
    return rules.some((rule) => rule === undefined) ? undefined : { combinator: name, rules: rules as RuleType[] }
  }
  if (name === '!') return negated(args[0] as Json)
  const field = fieldIn(condition)
  if (field !== undefined) return { field, operator: '=', value: true }
  return comparison(name, args)
}

function negated(condition: Json): RuleGroupType | RuleType | undefined {
  const part = toPart(condition)
  if (part === undefined) return undefined
  if ('rules' in part) return part.not ? undefined : { ...part, not: true }
  if (part.operator === 'in') return { ...part, operator: 'notIn' }
  if (part.operator === 'contains') return { ...part, operator: 'doesNotContain' }
  return { combinator: 'and', not: true, rules: [part] }
}

function comparison(name: string, [first, second, third]: Json[]): RuleType | undefined {
  const field = fieldIn(first)
  const operator = COMPARISONS[name]
  if (operator && field !== undefined && third === undefined && isLiteral(second))
    return { field, operator, value: second }
  const middle = fieldIn(second)
  if (name === '<=' && middle !== undefined && isLiteral(first) && isLiteral(third))
    return { field: middle, operator: 'between', value: [first, third] }
  if (name === 'in' && field !== undefined && Array.isArray(second)) return { field, operator: 'in', value: second }
  if (name === 'in' && middle !== undefined && typeof first === 'string')
    return { field: middle, operator: 'contains', value: first }
  return undefined
}

/** The condition that a query says; undefined while it says nothing. */
export function toCondition({ combinator, rules, not }: RuleGroupType): Json | undefined {
  const parts = rules.flatMap((rule) => {
    if (typeof rule === 'string') return []
    const part = 'rules' in rule ? toCondition(rule) : ruleCondition(rule)
    return part === undefined ? [] : [part]
  })
  const [only] = parts
  if (only === undefined) return undefined
  const joined: JsonObject | Json = parts.length === 1 ? only : { [combinator]: parts }
  return not ? { '!': [joined] } : joined
}

function ruleCondition({ field, operator, value }: RuleType): Json | undefined {
  const variable = { var: field }
  if (operator === 'between') return { '<=': [value[0], variable, value[1]] }
  if (operator === 'in') return { in: [variable, value] }
  if (operator === 'notIn') return { '!': [{ in: [variable, value] }] }
  if (operator === 'contains') return { in: [value, variable] }
  if (operator === 'doesNotContain') return { '!': [{ in: [value, variable] }] }
  const name = OPERATORS[operator]
  return name === undefined || value === '' || value === undefined ? undefined : { [name]: [variable, value] }
}

/** A first comparison for a question, so that a new condition says something at once. */
export function firstRule({ key, type, choices = [], min = 0 }: Question): RuleType {
  if (type === 'boolean') return { field: key, operator: '=', value: true }
  if (type === 'number') return { field: key, operator: '>=', value: min }
  return { field: key, operator: type === 'multi' ? 'contains' : '=', value: choices[0]?.key ?? '' }
}
