import type { ModelDocument, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { createContext, useContext } from 'react'
import type { Count } from './count.ts'
import type { PartProblems } from './part-problems.ts'
import type { Address, Part } from './part.ts'
import type { Questions } from './read-comparison.ts'
import type { Unread } from './use-unread.ts'

/** What a condition speaks of: the questions of a model, and what it is counted over. */
export type ConditionModel = Pick<ModelDocument, 'questions' | 'scenarios'>

/** What every line of a condition is given. */
export interface ConditionState {
  model: ConditionModel
  names: Names
  /** All questions of the model, by key: what stands in a condition has its name, whether it may stand there or not. */
  known: Questions
  /** The questions that may be asked about. */
  questions: readonly Question[]
  problems: PartProblems
  countOf(part: Part, address: Address): Count | undefined
  /** How much is counted over. */
  totals: { scenarios: number; drawn: number }
  /** It has no problem, or what is left of it without its problems can be counted. */
  isCounted(part: Part, address: Address): boolean
  /** The line that is open, by the name of its address. */
  open: string | undefined
  unread: Unread
  /** Changes the condition; the focus goes to a place where it is given. */
  edit(change: (whole: Part) => Part | undefined, focus?: Address): void
  act(action: Action, address: Address): void
}

export type Action = 'add' | 'up' | 'down' | 'in' | 'out' | 'turn' | 'remove'

export const ConditionContext = createContext<ConditionState | undefined>(undefined)

export function useCondition(): ConditionState {
  const state = useContext(ConditionContext)
  if (!state) throw new Error('Only a condition has lines')
  return state
}
