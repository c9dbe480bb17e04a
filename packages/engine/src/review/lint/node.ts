import type { Condition } from '../../document.ts'

type Literal = number | string | boolean

/** A condition as a tree whose parts can be asked what they may be. Variables are the places of their questions. */
export type Node =
  | { kind: 'literal'; value: Literal }
  | { kind: 'list'; values: readonly Literal[] }
  | { kind: 'question'; at: number }
  /** The question shows and has an answer. */
  | { kind: 'answered'; at: number }
  | { kind: 'operation'; name: string; args: readonly Node[] }

/**
 * @param condition one that compiles
 * @param placeOf the place of a question by its key
 */
export function nodeOf(condition: Condition, placeOf: ReadonlyMap<string, number>): Node {
  if (Array.isArray(condition)) return { kind: 'list', values: condition as Literal[] }
  if (typeof condition !== 'object' || condition === null) return { kind: 'literal', value: condition as Literal }
  const [name, argument] = Object.entries(condition)[0] as [string, Condition]
  if (name === 'var')
    return { kind: 'question', at: placeOf.get((Array.isArray(argument) ? argument[0] : argument) as string) as number }
  const args = Array.isArray(argument) ? argument : [argument]
  return { kind: 'operation', name, args: args.map((each) => nodeOf(each, placeOf)) }
}

export const all = (args: readonly Node[]): Node => ({ kind: 'operation', name: 'and', args })
export const any = (args: readonly Node[]): Node => ({ kind: 'operation', name: 'or', args })

const read = new WeakMap<Node, readonly number[]>()
const named = new WeakMap<Node, ReadonlySet<Literal>>()

/** The questions that a tree reads, each as often as it occurs; cached. */
export function reads(node: Node): readonly number[] {
  const known = read.get(node)
  if (known) return known
  const own = node.kind === 'question' || node.kind === 'answered' ? [node.at] : []
  const found = node.kind === 'operation' ? node.args.flatMap((each) => reads(each)) : own
  read.set(node, found)
  return found
}

/** The numbers and choices that a tree names; cached. */
export function literals(node: Node): ReadonlySet<Literal> {
  const known = named.get(node)
  if (known) return known
  const own = node.kind === 'literal' ? [node.value] : node.kind === 'list' ? node.values : []
  const found = new Set(node.kind === 'operation' ? node.args.flatMap((each) => [...literals(each)]) : own)
  named.set(node, found)
  return found
}

export const nodeAt = (nodes: readonly Node[], place: number): Node => nodes[place] as Node
