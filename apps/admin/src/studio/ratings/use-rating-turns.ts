import type { RatingTurn } from '@verdict/engine/review'
import { useEffect, useState } from 'react'
import type { Cell } from '../document/matrix.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { TurnsAsked } from './rating-turns.worker.ts'

/** Milliseconds without an edit before it is looked for. */
const WAIT = 300

/** Where another rating of a cell would change what a scenario says; undefined until that is known. */
export function useRatingTurns({ option, criterion }: Cell): RatingTurn[] | undefined {
  const { model } = useDraft()
  const [turns, setTurns] = useState<RatingTurn[]>()
  useEffect(() => {
    if (!model) return setTurns(undefined)
    let worker: Worker | undefined
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./rating-turns.worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<RatingTurn[]>) => {
        setTurns(data)
        worker?.terminate()
      }
      const asked: TurnsAsked = { document: model.document, cell: { option, criterion } }
      worker.postMessage(asked)
    }, WAIT)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [model, option, criterion])
  return turns
}
