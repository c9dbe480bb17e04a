import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same at every drawing and does what the latest one does: what is given it is not drawn again because of it. */
export function useLatest<Args extends unknown[], Result>(does: (...args: Args) => Result): (...args: Args) => Result {
  const latest = useRef(does)
  useLayoutEffect(() => {
    latest.current = does
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
