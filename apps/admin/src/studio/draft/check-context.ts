import { createContext, useContext, useSyncExternalStore } from 'react'
import type { CheckState, DraftCheck } from './draft-check.ts'

export const CheckContext = createContext<DraftCheck | undefined>(undefined)

/** The check of the draft. Only what calls this is drawn again when a check comes. */
export function useCheck(): CheckState {
  const check = useContext(CheckContext)
  if (!check) throw new Error('Only the studio checks a draft')
  return useSyncExternalStore(check.subscribe, check.snapshot)
}
