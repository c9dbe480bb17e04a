import { useLayoutEffect, useRef } from 'react'

/** Two presses within this time are one, in milliseconds. */
const DOUBLE = 250

/** Whether a press comes so soon after a question was shown that it was meant for the question before. */
export function useDoublePress(question: string): () => boolean {
  const shown = useRef({ question, at: 0 })
  useLayoutEffect(() => {
    shown.current = { question, at: performance.now() }
  }, [question])
  return () => performance.now() - shown.current.at < DOUBLE
}
