import type { Judgements } from '@verdict/contracts'
import type { CompiledModel } from '@verdict/engine'
import { useDeferredValue, useMemo } from 'react'
import { judgementOf, type Way } from './judgements.ts'
import { proposedWeights } from './proposed-weights.ts'
import { weightsWithoutTheRest } from './the-rest.ts'

/** The weights that follow from what was said in one way. They come after the answer is shown, and once: scenarios are decided for them. */
export function useWhatFollows(
  way: Way | undefined,
  all: Judgements,
  keys: readonly string[],
  model: CompiledModel | undefined,
) {
  const said = way && all[way]
  const judgement = useDeferredValue(useMemo(() => way && said && judgementOf(way, said), [way, said]))
  return useMemo(() => {
    const rest = judgement && weightsWithoutTheRest(judgement, keys, model)
    return { rest, weights: judgement && (proposedWeights(judgement, keys) ?? rest?.weights) }
  }, [judgement, keys, model])
}
