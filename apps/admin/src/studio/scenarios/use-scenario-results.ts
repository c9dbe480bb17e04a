import { type CompiledModel, standing } from '@verdict/engine'
import type { ScenarioResult } from '@verdict/engine/review'
import { type PrintedLead, printedLead } from '@verdict/wording'
import { useMemo } from 'react'
import { useWorkerAnswer } from '../../ui/use-worker-answer.ts'

/** A scenario's place between the options, at once: scores without sampling. */
export interface Place {
  key: string
  leader: string | null
  /** In points; 0 where there is no second option. */
  margin: number
  /** As it is printed; null where there is no second option. */
  lead: PrintedLead | null
  /** An answer counts: without one nothing is decided. */
  answered: boolean
}

const WAIT = 150
const start = () => new Worker(new URL('./scenarios.worker.ts', import.meta.url), { type: 'module' })

/** Where every scenario stands now. Cheap enough for every step of a drag. */
export function usePlaces(model: CompiledModel | undefined): Place[] | undefined {
  return useMemo(
    () =>
      model?.document.scenarios.map(({ key, answers, priorities }) => {
        const { scores, ranking, answered } = standing(model, answers, priorities)
        const [first, second] = ranking.map((option) => scores[option] as number)
        const leader = model.document.options[ranking[0] ?? -1]?.key ?? null
        if (first === undefined || second === undefined) return { key, leader, margin: 0, lead: null, answered }
        const lead = printedLead({ score: first }, { score: second }, model.settings.tie)
        return { key, leader, margin: first - second, lead, answered }
      }),
    [model],
  )
}

/**
 * Whether every scenario comes out as expected: the whole verdicts, once an edit has come to rest. In a worker, so that a drag stays smooth;
 * an edit in between stops the work on the one before.
 */
export const useScenarioResults = (model: CompiledModel | undefined): ScenarioResult[] | undefined =>
  useWorkerAnswer<ScenarioResult[]>(start, model?.document, WAIT)
