import type { Compiler, Expression } from './expression.ts'

type Arguments = (Expression | undefined)[]

/** An expression without what follows from its arguments alone. */
type Operation = Omit<Expression, 'reads' | 'pointer'>

interface Operator {
  /** The least and the most arguments. */
  takes: [least: number, most: number]
  /** An invalid argument is undefined; the others are still checked. */
  compile(args: Arguments, pointer: string, compiler: Compiler): Operation | undefined
}

const MANY = Number.POSITIVE_INFINITY

/** Every operator that a condition may use, beside `var`. */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ['==', equality(true)],
  ['===', equality(true)],
  ['!=', equality(false)],
  ['!==', equality(false)],
  ['<', ordering([2, 3], (a, b) => a < b)],
  ['<=', ordering([2, 3], (a, b) => a <= b)],
  ['>', ordering([2, 2], (a, b) => a > b)],
  ['>=', ordering([2, 2], (a, b) => a >= b)],
  ['and', connective(false)],
  ['or', connective(true)],
  ['!', negation(true)],
  ['!!', negation(false)],
  ['in', { takes: [2, 2], compile: membership }],
  ['+', arithmetic([1, MANY], (numbers) => numbers.reduce((a, b) => a + b, 0))],
  ['*', arithmetic([1, MANY], (numbers) => numbers.reduce((a, b) => a * b))],
  ['-', arithmetic([1, 2], ([a, b]) => (b === undefined ? -(a as number) : (a as number) - b))],
  ['/', arithmetic([2, 2], ([a, b]) => (b === 0 ? undefined : (a as number) / (b as number)))],
])

const WORDS = { number: 'a number', truth: 'true or false', text: 'a choice', list: 'a list' }

/** Whether every argument is there and of one kind. */
function only(kind: Expression['kind'], args: Arguments, { fail }: Compiler): args is Expression[] {
  const wrong = args.filter((arg) => arg !== undefined && arg.kind !== kind) as Expression[]
  for (const arg of wrong)
    fail(arg.pointer, 'conditionType', `This must be ${WORDS[kind]}, but it is ${WORDS[arg.kind]}.`)
  return wrong.length === 0 && !args.includes(undefined)
}

/** A text that is compared with a question must be one of its choices: another could never match. */
function knownChoice(text: Expression, other: Expression, { fail }: Compiler): boolean {
  if (!other.choices) return true
  const named = Array.isArray(text.literal) ? text.literal : text.literal === undefined ? [] : [text.literal]
  const unknown = named.filter((choice) => !other.choices?.has(choice as string))
  for (const choice of unknown)
    fail(text.pointer, 'unknownChoice', `The question has no choice ${JSON.stringify(choice)}.`)
  return unknown.length === 0
}

/** The literals among the arguments; undefined where another argument is neither a literal nor a bare variable. */
function constants(args: readonly Expression[]): readonly number[] | undefined {
  const beside = args.filter(({ bare }) => !bare)
  return beside.every(({ literal }) => typeof literal === 'number')
    ? beside.map(({ literal }) => literal as number)
    : undefined
}

function equality(equal: boolean): Operator {
  return {
    takes: [2, 2],
    compile([a, b]: Arguments, pointer, compiler) {
      if (!a || !b) return undefined
      if (a.kind !== b.kind || a.kind === 'list')
        return compiler.fail(
          pointer,
          'conditionType',
          `${WORDS[a.kind]} cannot be compared with ${WORDS[b.kind]} here.`,
        )
      if (!knownChoice(a, b, compiler) || !knownChoice(b, a, compiler)) return undefined
      const { run: left } = a
      const { run: right } = b
      return {
        kind: 'truth',
        compares: constants([a, b]),
        run(values) {
          const x = left(values)
          if (x === undefined) return undefined
          const y = right(values)
          return y === undefined ? undefined : (x === y) === equal
        },
      }
    },
  }
}

function ordering(takes: [number, number], holds: (a: number, b: number) => boolean): Operator {
  return {
    takes,
    compile(args, _pointer, compiler) {
      if (!only('number', args, compiler)) return undefined
      const [a, b, c] = args.map((arg) => arg.run as (values: unknown) => number | undefined)
      return {
        kind: 'truth',
        compares: constants(args),
        run(values) {
          const x = a?.(values)
          const y = b?.(values)
          if (x === undefined || y === undefined) return undefined
          if (!c) return holds(x, y)
          const z = c(values)
          return z === undefined ? undefined : holds(x, y) && holds(y, z)
        },
      }
    },
  }
}

/** `or` is settled by one true part, `and` by one false part; otherwise one unknown part makes the whole unknown. */
function connective(settledBy: boolean): Operator {
  return {
    takes: [1, MANY],
    compile(args, _pointer, compiler) {
      if (!only('truth', args, compiler)) return undefined
      const parts = args.map((arg) => arg.run)
      return {
        kind: 'truth',
        joins: { how: settledBy ? 'or' : 'and', parts: args },
        run(values) {
          let result: boolean | undefined = !settledBy
          for (const part of parts) {
            const truth = part(values)
            if (truth === settledBy) return settledBy
            if (truth === undefined) result = undefined
          }
          return result
        },
      }
    },
  }
}

function negation(negate: boolean): Operator {
  return {
    takes: [1, 1],
    compile(args, _pointer, compiler) {
      if (!only('truth', args, compiler)) return undefined
      const part = (args[0] as Expression).run
      return {
        kind: 'truth',
        joins: { how: negate ? 'not' : 'is', parts: args },
        run(values) {
          const truth = part(values)
          return truth === undefined ? undefined : negate ? !truth : truth
        },
      }
    },
  }
}

function membership([item, list]: Arguments, _pointer: string, compiler: Compiler): Operation | undefined {
  if (list && list.kind !== 'list')
    return compiler.fail(
      list.pointer,
      'conditionType',
      '"in" looks in a literal list or in a question with several choices.',
    )
  if (item?.kind === 'list')
    return compiler.fail(item.pointer, 'conditionType', '"in" looks for one thing, not for a list.')
  if (!item || !list) return undefined
  if (list.literal === undefined) {
    if (!only('text', [item], compiler) || !knownChoice(item, list, compiler)) return undefined
  } else {
    const type = { number: 'number', truth: 'boolean', text: 'string', list: 'object' }[item.kind]
    if ((list.literal as unknown[]).some((each) => typeof each !== type))
      return compiler.fail(list.pointer, 'conditionType', `Everything in the list must be ${WORDS[item.kind]}.`)
    if (!knownChoice(list, item, compiler)) return undefined
  }
  const find = item.run
  const within = list.run as (values: unknown) => readonly unknown[] | undefined
  return {
    kind: 'truth',
    run(values) {
      const value = find(values)
      const all = within(values)
      return value === undefined || all === undefined ? undefined : all.includes(value)
    },
  }
}

function arithmetic(takes: [number, number], calculate: (numbers: number[]) => number | undefined): Operator {
  return {
    takes,
    compile(args, _pointer, compiler) {
      if (!only('number', args, compiler)) return undefined
      const parts = args.map((arg) => arg.run as (values: unknown) => number | undefined)
      return {
        kind: 'number',
        run(values) {
          const numbers: number[] = []
          for (const part of parts) {
            const number = part(values)
            if (number === undefined) return undefined
            numbers.push(number)
          }
          return calculate(numbers)
        },
      }
    },
  }
}
