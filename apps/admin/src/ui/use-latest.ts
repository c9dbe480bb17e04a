import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function of stable identity that calls the latest one, so that components that receive it do not render again. */
export function useLatest<Args extends unknown[], Result>(does: (...args: Args) => Result): (...args: Args) => Result {
  const latest = useRef(does)
  useLayoutEffect(() => {
    latest.current = does
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
