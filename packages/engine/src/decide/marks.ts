import type { Circuit } from '../conditions/circuit.ts'
import type { Values } from '../conditions/variables.ts'
import type { CompiledSource } from './sources.ts'
import type { Fired } from './target.ts'

/** Which effects fire and which signals of the circuit are on. */
export interface Marks {
  fired: Fired
  on: Uint8Array
}

/** Room for the marks of a model, all 0. */
export const marksFor = ({ sources, circuit }: { sources: readonly CompiledSource[]; circuit: Circuit }): Marks => ({
  fired: new Uint8Array(sources.length),
  on: new Uint8Array(circuit.signalCount),
})

/** Room for a situation: one after the other may be found in it. */
export interface Room extends Marks {
  values: Values[number][]
  shown: boolean[]
  answered: boolean
}

export const roomFor = (model: Parameters<typeof marksFor>[0]): Room => ({
  values: [],
  shown: [],
  answered: false,
  ...marksFor(model),
})
