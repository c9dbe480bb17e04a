import type { Model } from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import { useDeferredValue, useMemo } from 'react'
import type { Stored } from './stored-answers.ts'
import { progressOf } from './steps.ts'

export type Reach = Progress['reach']

/** How far the client has come and where each option may still end. Found after the marks have moved, not before: an answer is seen at once. */
export function useProgress(model: Model, stored: Stored): Progress {
  const later = useDeferredValue(stored)
  return useMemo(() => progressOf(model, later, false), [model, later])
}
