import type { RatingTurn } from '@verdict/engine/review'
import { useMemo } from 'react'
import type { Cell } from '../document/matrix.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useWorkerAnswer } from '../../ui/use-worker-answer.ts'
import type { TurnsAsked } from './rating-turns.worker.ts'

/** Milliseconds without an edit before it is looked for. */
const WAIT = 300
const start = () => new Worker(new URL('./rating-turns.worker.ts', import.meta.url), { type: 'module' })

/** Where another rating of a cell would change what a scenario says; undefined until that is known. */
export function useRatingTurns({ option, criterion }: Cell): RatingTurn[] | undefined {
  const { model } = useDraft()
  const asked = useMemo(
    (): TurnsAsked | undefined => model && { document: model.document, cell: { option, criterion } },
    [model, option, criterion],
  )
  return useWorkerAnswer<RatingTurn[]>(start, asked, WAIT)
}
