import type { TraceStep } from '@verdict/engine'
import type { Figures } from './figures.ts'

/** What an effect changed, from what to what, as printed: what differs looks different. */
export function printedStep(
  step: Extract<TraceStep, { before: unknown }>,
  { apart }: Pick<Figures, 'apart'>,
): [string, string] {
  const [before, after] = [step.before, step.after].map((value) => [value].flat())
  const printed = apart([...(before as number[]), ...(after as number[])])
  const half = printed.length / 2
  return [printed.slice(0, half).join('–'), printed.slice(half).join('–')]
}
