import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import type { Compiler, Expression, TruthExpression, Value } from './expression.ts'
import type { Variables } from './variables.ts'
import { operators } from './operators.ts'

const DEEPEST = 32
const MOST_NODES = 1000

/**
 * Compiles a JSONLogic condition to a test, checking every type on the way, so that running it never meets a surprise and needs no `eval`.
 *
 * Own properties only are read, nesting beyond 32 and more than 1,000 nodes are refused.
 *
 * @param facts what the condition may read
 * @param pointer the place of the condition, for the problems
 * @param problems receives everything that is wrong
 * @returns the condition, or undefined if anything was wrong
 * @see https://jsonlogic.com for the form; for unknown values, S. C. Kleene, Introduction to Metamathematics (1952), § 64
 */
export function compileCondition(
  condition: unknown,
  facts: Variables,
  pointer: string,
  problems: Problem[],
): TruthExpression | undefined {
  const before = problems.length
  let nodes = 0

  const compiler: Compiler = {
    fail(pointer, code, message) {
      problems.push({ pointer, code, message })
      return undefined
    },
    expression(part, pointer, depth) {
      nodes++
      if (nodes > MOST_NODES)
        return nodes === MOST_NODES + 1
          ? compiler.fail(pointer, 'tooManyNodes', `A condition may have ${MOST_NODES} parts at most.`)
          : undefined
      if (depth > DEEPEST) return compiler.fail(pointer, 'tooDeep', `A condition may nest ${DEEPEST} levels at most.`)
      if (Array.isArray(part)) return listLiteral(part, pointer, compiler)
      if (typeof part === 'object' && part !== null) return operation(part, pointer, depth)
      return literal(part, pointer, compiler)
    },
  }

  function operation(part: object, pointer: string, depth: number): Expression | undefined {
    const names = Object.keys(part)
    const [name] = names
    if (names.length !== 1 || name === undefined)
      return compiler.fail(pointer, 'operator', 'A part of a condition has exactly one operator.')
    const argument = (part as { [name: string]: unknown })[name]
    const here = at(pointer, name)
    if (name === 'var') return variable(argument, here, facts, compiler)
    const operator = operators.get(name)
    if (!operator)
      return compiler.fail(here, 'operator', `${JSON.stringify(name)} is not an operator that rules may use.`)
    const given = Array.isArray(argument) ? argument : [argument]
    const args = given.map((each, i) =>
      compiler.expression(each, Array.isArray(argument) ? at(here, i) : here, depth + 1),
    )
    const [least, most] = operator.takes
    if (given.length < least || given.length > most)
      return compiler.fail(here, 'arguments', `"${name}" takes ${countOf(least, most)}, not ${given.length}.`)
    const compiled = operator.compile(args, here, compiler)
    return compiled && { ...compiled, reads: [...new Set(args.flatMap((arg) => arg?.reads ?? []))], pointer: here }
  }

  const whole = compiler.expression(condition, pointer, 1)
  if (whole && whole.kind !== 'truth')
    compiler.fail(pointer, 'conditionType', 'A condition must be true or false as a whole.')
  return whole && problems.length === before ? (whole as TruthExpression) : undefined
}

const countOf = (least: number, most: number) =>
  most === Number.POSITIVE_INFINITY ? `at least ${least}` : least === most ? `${least}` : `${least} to ${most}`

function variable(argument: unknown, pointer: string, facts: Variables, { fail }: Compiler): Expression | undefined {
  const key: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument
  if (typeof key !== 'string') return fail(pointer, 'variable', '"var" names one question, without a default.')
  const fact = facts.get(key)
  if (!fact)
    return fail(pointer, 'unknownQuestion', `No question that may be read here has the key ${JSON.stringify(key)}.`)
  const { index, kind, choices } = fact
  if (kind === 'unknown') return undefined
  return { kind, pointer, reads: [index], bare: true, run: (values) => values[index], ...(choices && { choices }) }
}

function literal(value: unknown, pointer: string, { fail }: Compiler): Expression | undefined {
  const kind = typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'truth'
  if (value === null || !['number', 'string', 'boolean'].includes(typeof value))
    return fail(pointer, 'literal', 'A literal is a number, a text, true or false.')
  return { kind, pointer, reads: [], literal: value as Value, run: () => value as Value }
}

function listLiteral(items: unknown[], pointer: string, compiler: Compiler): Expression | undefined {
  const elements = items.map((item, i) =>
    typeof item === 'object' && item !== null
      ? compiler.fail(at(pointer, i), 'literal', 'A list holds literals only.')
      : compiler.expression(item, at(pointer, i), 1),
  )
  if (elements.some((element) => element === undefined)) return undefined
  const values = elements.map((element) => element?.literal) as (number | string | boolean)[]
  return { kind: 'list', pointer, reads: [], literal: values, run: () => values }
}
