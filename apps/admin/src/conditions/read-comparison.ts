import type { Json, Question } from '@verdict/engine'
import { isLiteral, type Operation, operationIn, questionIn } from './operation.ts'
import type { Operator } from './operators.ts'
import type { Comparison } from './part.ts'

export type Questions = ReadonlyMap<string, Question>

/** Of what is written with `!`: the operators that there is no other way to write. */
const NEGATED: { [operator in Operator]?: Operator } = {
  isOneOf: 'isNoneOf',
  isBetween: 'isNotBetween',
  isInside: 'isNotInside',
  includes: 'doesNotInclude',
  includesAnyOf: 'includesNoneOf',
  includesAllOf: 'lacksSomeOf',
}

const ORDERINGS: { [name: string]: [direct: Operator, turned: Operator] } = {
  '<': ['isLessThan', 'isMoreThan'],
  '<=': ['isAtMost', 'isAtLeast'],
  '>': ['isMoreThan', 'isLessThan'],
  '>=': ['isAtLeast', 'isAtMost'],
}

/** A condition as one sentence; undefined where it is more than that, or there is none for it. */
export function readComparison(json: Json, questions: Questions): Comparison | undefined {
  const operation = operationIn(json)
  if (!operation) return undefined
  const { name } = operation
  const found =
    name === 'var'
      ? yes(json, questions)
      : name === '!'
        ? negation(operation, questions)
        : name === '!!'
          ? affirmation(operation, questions)
          : /^[!=]==?$/.test(name)
            ? equality(operation, questions)
            : Object.hasOwn(ORDERINGS, name)
              ? ordering(operation, questions)
              : name === 'in'
                ? membership(operation, questions)
                : name === 'and' || name === 'or'
                  ? several(operation, questions)
                  : undefined
  return found && { ...found, kind: 'comparison', json }
}

type Found = Omit<Comparison, 'kind' | 'json'> | undefined

/** Whether a question is of a type, or there is none of that key: then the problem is the key, and the sentence stands. */
const mayBe = (questions: Questions, key: string, ...types: Question['type'][]) => {
  const type = questions.get(key)?.type
  return type === undefined || types.includes(type)
}

/** The bare answer to a question of yes or no. */
function yes(json: Json, questions: Questions): Found {
  const question = questionIn(json)
  if (question === undefined || !mayBe(questions, question, 'boolean')) return undefined
  return { question, operator: 'is', values: [true], withValues: ([value]) => truth(question, json, value) }
}

/** "Is yes" is the bare answer, "is no" is written with `!`. */
function truth(question: string, bare: Json, value: Json = null): Json {
  if (typeof value !== 'boolean') return { '==': [{ var: question }, value] }
  return value ? bare : { '!': [bare] }
}

function negation({ args, withArgs }: Operation, questions: Questions): Found {
  const [inner] = args
  if (inner === undefined || args.length !== 1) return undefined
  const said = readComparison(inner, questions)
  if (!said) return undefined
  if (questionIn(inner) !== undefined)
    return {
      ...said,
      values: [false],
      withValues: ([value]) => (value === false ? withArgs([inner]) : truth(said.question, inner, value)),
    }
  const operator = NEGATED[said.operator]
  if (!operator) return undefined
  const everyChoice = questions.get(said.question)?.choices?.map(({ key }) => key) ?? []
  const isEmpty = operator === 'includesNoneOf' && same(said.values, everyChoice)
  return {
    question: said.question,
    operator: isEmpty ? 'isNoneOfThem' : operator,
    values: isEmpty ? [] : said.values,
    withValues: (values) => withArgs([said.withValues(values)]),
  }
}

const same = (values: Json[], keys: string[]) =>
  values.length > 0 && values.length === keys.length && keys.every((key) => values.includes(key))

function affirmation({ args, withArgs }: Operation, questions: Questions): Found {
  const said = args.length === 1 && readComparison(args[0] as Json, questions)
  return said ? { ...said, withValues: (values) => withArgs([said.withValues(values)]) } : undefined
}

function equality({ name, args, withArgs }: Operation, questions: Questions): Found {
  const sides = apart(args)
  if (!sides || !mayBe(questions, sides.question, 'single', 'scale', 'boolean', 'number')) return undefined
  const { question, literal, beside } = sides
  const equal = name.startsWith('=')
  const isBoolean = questions.get(question)?.type === 'boolean'
  // "Is not no" is "is yes".
  const turned = (value: Json) => (isBoolean && !equal && typeof value === 'boolean' ? !value : value)
  return {
    question,
    operator: equal || (isBoolean && (literal === null || typeof literal === 'boolean')) ? 'is' : 'isNot',
    values: [turned(literal)],
    withValues: ([value = null]) => withArgs(beside(turned(value))),
  }
}

function ordering({ name, args, withArgs }: Operation, questions: Questions): Found {
  const [low, middle, high] = args
  const between = questionIn(middle)
  if (args.length === 3) {
    if (!name.startsWith('<') || between === undefined || !isLiteral(low) || !isLiteral(high)) return undefined
    if (!mayBe(questions, between, 'number')) return undefined
    return {
      question: between,
      operator: name === '<=' ? 'isBetween' : 'isInside',
      values: [low, high],
      withValues: ([from = null, to = null]) => withArgs([from, middle as Json, to]),
    }
  }
  const sides = apart(args)
  if (!sides || !mayBe(questions, sides.question, 'number')) return undefined
  const { question, literal, beside, literalFirst } = sides
  return {
    question,
    operator: (ORDERINGS[name] as [Operator, Operator])[literalFirst ? 1 : 0],
    values: [literal],
    withValues: ([value = null]) => withArgs(beside(value)),
  }
}

/** A question and a literal, in either order. */
function apart(args: Json[]) {
  const [first, second] = args
  if (args.length !== 2 || first === undefined || second === undefined) return undefined
  const [left, right] = [questionIn(first), questionIn(second)]
  if (left !== undefined && isLiteral(second))
    return { question: left, literal: second, literalFirst: false, beside: (value: Json): Json[] => [first, value] }
  if (right !== undefined && isLiteral(first))
    return { question: right, literal: first, literalFirst: true, beside: (value: Json): Json[] => [value, second] }
  return undefined
}

function membership({ args, withArgs }: Operation, questions: Questions): Found {
  const [item, list] = args
  if (item === undefined || list === undefined || args.length !== 2) return undefined
  const asked = questionIn(item)
  if (asked !== undefined && (list === null || (Array.isArray(list) && list.every(isLiteral)))) {
    if (!mayBe(questions, asked, 'single', 'scale', 'boolean', 'number')) return undefined
    return {
      question: asked,
      operator: 'isOneOf',
      values: list ?? [],
      withValues: (values) => withArgs([item, values.length > 0 ? values : null]),
    }
  }
  const holding = questionIn(list)
  if (holding === undefined || !isLiteral(item) || !mayBe(questions, holding, 'multi')) return undefined
  return {
    question: holding,
    operator: 'includes',
    values: [item],
    withValues: ([value = null]) => withArgs([value, list]),
  }
}

/** Several choices of one question, joined. */
function several({ name, args, withArgs }: Operation, questions: Questions): Found {
  const parts = args.map((arg) => (operationIn(arg)?.name === 'in' ? readComparison(arg, questions) : undefined))
  const [first] = parts
  if (first?.operator !== 'includes') return undefined
  const { question } = first
  const values = parts.map((part) =>
    part?.operator === 'includes' && part.question === question ? (part.values[0] as Json) : undefined,
  )
  if (values.includes(undefined) || new Set(values).size < values.length) return undefined
  const unwritten = values.length === 1 && values[0] === null
  if (name === 'and' && values.length === 1 && !unwritten) return undefined
  const written = new Map(values.map((value, i) => [value, args[i] as Json]))
  return {
    question,
    operator: name === 'or' ? 'includesAnyOf' : 'includesAllOf',
    values: values.filter((value) => value !== null) as Json[],
    withValues: (next) =>
      withArgs(
        (next.length > 0 ? next : [null]).map((value) => written.get(value) ?? { in: [value, { var: question }] }),
      ),
  }
}
