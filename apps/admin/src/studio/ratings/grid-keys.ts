import type { KeyboardEvent } from 'react'

/** What a key does in the matrix while nothing is typed. */
export type GridAction =
  | { does: 'move'; steps: readonly [rows: number, columns: number]; extends: boolean }
  /** The key itself begins the text where `over`; else the present text is edited. */
  | { does: 'type'; over: boolean }
  | { does: 'empty' }
  | { does: 'fill' }
  | { does: 'selectAll' }
  | { does: 'rest' }

const FAR = Number.MAX_SAFE_INTEGER
const STEPS: { [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -FAR],
  End: [0, FAR],
}

/** Undefined for a key that is not the matrix's. */
export function gridAction(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>) {
  const { key, shiftKey, altKey } = event
  if (altKey) return undefined
  const steps = STEPS[key]
  if (event.ctrlKey || event.metaKey) return withCtrl(key.toLowerCase(), steps, shiftKey)
  return plain(key, steps, shiftKey)
}

function withCtrl(key: string, steps: readonly [number, number] | undefined, shift: boolean): GridAction | undefined {
  if (key === 'd') return { does: 'fill' }
  if (key === 'a') return { does: 'selectAll' }
  // To the end of the row or the column.
  if (steps) return { does: 'move', steps: [Math.sign(steps[0]) * FAR, Math.sign(steps[1]) * FAR], extends: shift }
  return undefined
}

function plain(key: string, steps: readonly [number, number] | undefined, shift: boolean): GridAction | undefined {
  if (steps) return { does: 'move', steps, extends: shift }
  if (/^[\d.,]$/.test(key)) return { does: 'type', over: true }
  if (key === 'F2') return { does: 'type', over: false }
  if (key === 'Delete' || key === 'Backspace') return { does: 'empty' }
  if (key === 'Escape') return { does: 'rest' }
  return undefined
}
