import type { Json, ModelDocument } from '@verdict/engine'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Count } from './count.ts'
import type { Counting } from './count.worker.ts'

const WAIT = 120

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
  const model = useMemo(
    () => ({
      questions: questions.map(({ key, type, min, max, step, showIf, choices }) => ({
        ...{ key, type, min, max, step, showIf },
        choices: choices?.map((choice) => ({ key: choice.key })),
      })),
      scenarios: scenarios.map(({ answers }) => answers),
    }),
    [questions, scenarios],
  )
  const asked = useMemo(() => JSON.stringify(model), [model])
  const [found, setFound] = useState<{ asked: string; counts: Map<string, Count | undefined> }>()
  const isKnown = found?.asked === asked && wanted.every((text) => found.counts.has(text))
  const worker = useRef<{ worker: Worker; asked: string } | undefined>(undefined)
  const id = useRef(0)

  useEffect(
    () => () => {
      worker.current?.worker.terminate()
      worker.current = undefined
    },
    [],
  )
  useEffect(() => {
    if (isKnown) return
    const timer = setTimeout(() => {
      const at = (worker.current ??= {
        worker: new Worker(new URL('./count.worker.ts', import.meta.url), { type: 'module' }),
        asked: '',
      })
      const call = ++id.current
      at.worker.onmessage = ({ data }: MessageEvent<{ id: number; counts: (Count | undefined)[] }>) => {
        if (data.id === call) setFound({ asked, counts: new Map(wanted.map((text, i) => [text, data.counts[i]])) })
      }
      const message = { id: call, conditions: wanted.map((text) => JSON.parse(text) as Json) }
      at.worker.postMessage((at.asked === asked ? message : { ...message, model }) as Counting)
      at.asked = asked
    }, WAIT)
    return () => clearTimeout(timer)
  }, [asked, isKnown, model, wanted])
  return useCallback((condition) => found?.counts.get(JSON.stringify(condition)), [found])
}
