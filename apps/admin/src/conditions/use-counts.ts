import type { Json, ModelDocument } from '@verdict/engine'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useKeptWorker } from '../ui/use-kept-worker.ts'
import type { Count } from './count.ts'
import type { CountedModel } from './count.worker.ts'

const WAIT = 120

const start = () => new Worker(new URL('./count.worker.ts', import.meta.url), { type: 'module' })

/**
 * In how many scenarios and drawn answers conditions are true: in a worker, once typing rests. What was counted before stays until then.
 *
 * @returns the count of a condition; undefined while it is not known, and for one that does not compile
 */
export function useCounts(
  { questions, scenarios }: Pick<ModelDocument, 'questions' | 'scenarios'>,
  conditions: readonly Json[],
): (condition: Json) => Count | undefined {
  const wanted = useMemo(() => [...new Set(conditions.map((condition) => JSON.stringify(condition)))], [conditions])
  const text = useMemo(
    () =>
      JSON.stringify({
        questions: questions.map(({ key, type, min, max, step, showIf, choices }) => ({
          ...{ key, type, min, max, step, showIf },
          choices: choices?.map((choice) => ({ key: choice.key })),
        })),
        scenarios: scenarios.map(({ answers }) => answers),
      } satisfies CountedModel),
    [questions, scenarios],
  )
  // The same model as long as nothing that counts has changed.
  const model = useMemo(() => JSON.parse(text) as CountedModel, [text])
  const [found, setFound] = useState<{ text: string; counts: Map<string, Count | undefined> }>()
  const isKnown = found?.text === text && wanted.every((condition) => found.counts.has(condition))
  const ask = useKeptWorker<CountedModel, Json[], (Count | undefined)[]>(start)

  useEffect(() => {
    if (isKnown) return
    const timer = setTimeout(
      () =>
        ask(
          model,
          wanted.map((condition) => JSON.parse(condition) as Json),
          (counts) => setFound({ text, counts: new Map(wanted.map((condition, i) => [condition, counts[i]])) }),
        ),
      WAIT,
    )
    return () => clearTimeout(timer)
  }, [ask, isKnown, model, text, wanted])
  return useCallback((condition) => found?.counts.get(JSON.stringify(condition)), [found])
}
