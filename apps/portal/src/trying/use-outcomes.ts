import { type Answer, compile, type ModelDocument, standing } from '@verdict/engine'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { type Reach, reachOf, withAnswer } from '@verdict/facts/reach'
import type { Names } from '@verdict/wording'
import { useMemo } from 'react'
import { useReportWording } from '../messages/messages.ts'
import { isClose, printedLeadOf } from '../standing/thread.ts'
import { useAlive } from '../ui/use-alive.ts'

export interface Outcomes {
  /** What the same answers with another one would decide, in a few words. */
  outcome(question: string, answer: Answer | undefined): string
  /** How far another answer alone can move the lead of the first; undefined where there is no telling. */
  reach(question: string): Reach | undefined
}

/**
 * What other answers would decide: who leads and by how much, not how often it holds. Undefined as the page comes from the server, which
 * has no use for it.
 *
 * @param first the place in the model of the option that leads now
 */
export function useOutcomes(
  document: ModelDocument,
  names: Names,
  grounds: DecisionInput,
  first: number | undefined,
): Outcomes | undefined {
  const alive = useAlive()
  const wording = useReportWording()
  const model = useMemo(() => (alive ? compile(document) : undefined), [alive, document])
  const reaches = useMemo(
    () =>
      model && first !== undefined
        ? new Map(document.questions.map((question) => [question.key, reachOf(model, grounds, question, first)]))
        : undefined,
    [document, model, grounds, first],
  )
  if (!model) return undefined
  return {
    outcome(question, answer) {
      const then = standing(model, withAnswer(grounds.answers, question, answer), grounds.priorities)
      const leader = document.options[then.ranking[0] ?? -1]
      return wording.standing(
        leader ? names.option(leader.key) : null,
        printedLeadOf(then, model),
        isClose(then, model),
      )
    },
    reach: (question) => reaches?.get(question),
  }
}
