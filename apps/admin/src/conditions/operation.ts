import type { Json } from '@verdict/engine'

export type Literal = string | number | boolean | null

/** One JSONLogic operator with its arguments. */
export interface Operation {
  name: string
  args: Json[]
  /** The same operator on other arguments, written as this one is: a single argument may stand without its list. */
  withArgs(args: Json[]): Json
}

/** What is no operation of exactly one operator has none. */
export function operationIn(json: Json): Operation | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const [name, ...more] = Object.keys(json)
  if (name === undefined || more.length > 0) return undefined
  const argument = json[name] as Json
  const alone = !Array.isArray(argument)
  return {
    name,
    args: alone ? [argument] : argument,
    withArgs: (args) => ({ [name]: alone && args.length === 1 ? (args[0] as Json) : args }),
  }
}

/** The question that a bare `var` reads. */
export function questionIn(json: Json | undefined): string | undefined {
  const operation = json === undefined ? undefined : operationIn(json)
  if (operation?.name !== 'var' || operation.args.length !== 1) return undefined
  const [key] = operation.args
  return typeof key === 'string' ? key : undefined
}

export const isLiteral = (json: Json | undefined): json is Literal =>
  json === null || ['string', 'number', 'boolean'].includes(typeof json)
