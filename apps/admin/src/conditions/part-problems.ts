import { at, type Json, type Problem, type Question } from '@verdict/engine'
import { compileCondition, variablesOf } from '@verdict/engine/validate'
import { type Address, addressName, type Part } from './part.ts'

/** The problems of a condition, by the address name of the part that they belong to. */
export type PartProblems = ReadonlyMap<string, PartProblem[]>

interface PartProblem {
  message: string
  /** The part is unfinished rather than wrong. */
  unsaid: boolean
}

/** Compiles a condition with the engine and assigns each problem to the part it is about. */
export function problemsByPart(whole: Part, questions: readonly Question[]): PartProblems {
  const found: Problem[] = []
  compileCondition(whole.json, variablesOf(questions), '', found)
  const problems = new Map<string, PartProblem[]>()
  if (found.length === 0) return problems
  const places = placesIn(whole)
  for (const { pointer, code, message } of found) {
    const { part, name } = nearest(places, pointer)
    const missing = unsaid(part, code)
    const problem = { message: missing ?? message, unsaid: missing !== undefined }
    const known = problems.get(name)
    if (!known) problems.set(name, [problem])
    else if (!known.some((each) => each.message === problem.message)) known.push(problem)
  }
  return problems
}

/** What to write beside a part that is not finished yet: that is no mistake, so the compiler's sentence would be too harsh. */
function unsaid(part: Part, code: string): string | undefined {
  if (part.kind === 'hole') return 'Choose what is compared here.'
  if (part.kind === 'group' && part.parts.length === 0) return 'Nothing stands in this group yet.'
  return part.kind === 'comparison' && code === 'literal' ? 'Say what it is compared with.' : undefined
}

interface Place {
  part: Part
  name: string
  pointer: string
}

function nearest(places: Place[], pointer: string): Place {
  const holding = places.filter((place) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`))
  return holding.reduce((a, b) => (b.pointer.length > a.pointer.length ? b : a), places[0] as Place)
}

/** Where each part stands in the JSON: parts are found by being the very same JSON, for nothing is written anew by reading it. */
function placesIn(whole: Part): Place[] {
  const places: Place[] = []
  const note = (part: Part, address: Address, pointer: string) => {
    places.push({ part, name: addressName(address), pointer })
    if (part.kind !== 'group') return
    const pointers = argumentsIn(part.json, pointer)
    part.parts.forEach((each, i) => note(each, [...address, i], pointers[i] ?? pointer))
  }
  note(whole, [], '')
  return places
}

/** The pointers of a group's parts: below as many `!` and `!!` as stand before its list. */
function argumentsIn(json: Json, pointer: string): string[] {
  const [name, argument] = Object.entries(json as { [name: string]: Json })[0] as [string, Json]
  const here = at(pointer, name)
  if (name === 'and' || name === 'or') return Array.isArray(argument) ? argument.map((_, i) => at(here, i)) : [here]
  const [inner, below] = Array.isArray(argument) ? [argument[0] as Json, at(here, 0)] : [argument, here]
  const names = typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
  const goesOn = name === '!!' || names[0] === 'and' || names[0] === 'or'
  return goesOn ? argumentsIn(inner, below) : [below]
}
