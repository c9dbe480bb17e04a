import type { Json } from '@verdict/engine'
import { operationIn } from './operation.ts'
import { type Address, addressName, type Group, type Join, type Part } from './part.ts'
import { type Questions, readComparison } from './read-comparison.ts'
import { negatedIn } from './write.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * A condition as lines and groups of lines. Every part says what the engine decides on, and remembers the JSON that says so: what is not
 * edited is never written anew. What has no sentence, such as arithmetic, is kept word for word.
 *
 * @param spelledOut the groups whose lines stay lines, by the name of their address, though one sentence could say them all
 */
export function read(
  json: Json,
  questions: Questions,
  spelledOut: ReadonlySet<string> = NONE,
  address: Address = [],
): Part {
  if (json === null) return { kind: 'hole', json }
  if (typeof json === 'boolean') return { kind: 'constant', json, holds: json }
  const asGroup = spelledOut.has(addressName(address))
  const comparison = readComparison(json, questions)
  if (comparison && !asGroup) return comparison
  // What was a group before an undo is a line again.
  const noGroup: Part = comparison ?? { kind: 'kept', json }
  const operation = operationIn(json)
  if (!operation) return noGroup
  const { name, args, withArgs } = operation
  const group = (join: Join, parts: Json[], withParts: Group['withParts']): Group => ({
    kind: 'group',
    json,
    join,
    parts: parts.map((part, i) => read(part, questions, spelledOut, [...address, i])),
    withParts,
    spelledOut: asGroup,
  })
  if (name === 'and') return group('all', args, withArgs)
  if (name === 'or') return group('any', args, withArgs)
  const [inner] = args
  if (inner === undefined || args.length !== 1) return noGroup
  if (name === '!') {
    const negated = operationIn(inner)
    if (negated?.name === 'and' || negated?.name === 'or')
      return group(negated.name === 'and' ? 'notAll' : 'none', negated.args, (parts) =>
        withArgs([negated.withArgs(parts)]),
      )
    return group('none', args, (parts) => withArgs(negatedIn(parts)))
  }
  // What is said twice over is said once.
  if (name === '!!') {
    const said = read(inner, questions, spelledOut, address)
    if (said.kind === 'group') return { ...said, json, withParts: (parts) => withArgs([said.withParts(parts)]) }
    return { ...said, json }
  }
  return noGroup
}
