import { useEffect, useRef } from 'react'
import { type Cell, cellName } from '../document/matrix.ts'

/** Brings the focus to the rating of a cell's panel, as soon as that is there. */
export function useEntering() {
  const wanted = useRef<Cell>(undefined)
  const enter = () => {
    if (!wanted.current) return
    const place = `ratings/${cellName(wanted.current)}/value`
    const field = document.querySelector<HTMLElement>(`[data-field="${place}"] input`)
    if (field) wanted.current = undefined
    field?.focus()
  }
  useEffect(enter)
  return (cell: Cell) => {
    wanted.current = cell
    enter()
  }
}
