import type { TraceStep } from '@verdict/engine'
import { differ } from './apart.ts'
import type { Figures } from './figures.ts'

type NumberChange = Extract<TraceStep, { before: unknown }>

/** An effect such as "times 2" on a weight of 0. */
export const changesNothing = ({ before, after }: NumberChange) =>
  ![before].flat().some((each, i) => differ(each, [after].flat()[i] as number))

/** A number before and after an effect, as printed: different numbers look different. */
export function printedStep(step: NumberChange, { apart }: Pick<Figures, 'apart'>): [string, string] {
  const [before, after] = [step.before, step.after].map((value) => [value].flat())
  const printed = apart([...(before as number[]), ...(after as number[])])
  const half = printed.length / 2
  return [printed.slice(0, half).join('–'), printed.slice(half).join('–')]
}
