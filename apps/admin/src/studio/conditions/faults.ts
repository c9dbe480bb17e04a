import { at, type Json, type Problem, type Question } from '@verdict/engine'
import { compileCondition, factsOf } from '@verdict/engine/validate'
import { type Address, addressName, type Part } from './part.ts'

/** What is wrong with a condition, at the part that it belongs to: by the name of its address. */
export type Faults = ReadonlyMap<string, Fault[]>

interface Fault {
  message: string
  /** Nothing is wrong: something is still to be said. */
  unsaid: boolean
}

/** Asks the engine's compiler, and puts each of its sentences beside the line that it is about. */
export function faultsIn(whole: Part, questions: readonly Question[]): Faults {
  const problems: Problem[] = []
  compileCondition(whole.json, factsOf(questions), '', problems)
  const faults = new Map<string, Fault[]>()
  if (problems.length === 0) return faults
  const places = placesIn(whole)
  for (const { pointer, code, message } of problems) {
    const { part, name } = nearest(places, pointer)
    const missing = unsaid(part, code)
    const fault = { message: missing ?? message, unsaid: missing !== undefined }
    const known = faults.get(name)
    if (!known) faults.set(name, [fault])
    else if (!known.some((each) => each.message === fault.message)) known.push(fault)
  }
  return faults
}

/** What is still to be said is no fault of anybody's, and has words of its own. */
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
