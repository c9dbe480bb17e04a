import { useCallback, useEffect, useRef } from 'react'

/** What a kept worker is sent. It answers with `Answered`. */
export interface Asking<Kept, Asked> {
  id: number
  asked: Asked
  /** What changes rarely; absent where it is that of the message before. */
  kept?: Kept
}

export interface Answered<Answer> {
  id: number
  answer: Answer
}

/**
 * A way to ask a worker again and again: it starts with the first question and ends with what is drawn. What comes after another question
 * was asked is no answer any more.
 *
 * @param start makes the worker: the same function at every drawing
 */
export function useKeptWorker<Kept, Asked, Answer>(start: () => Worker) {
  const at = useRef<{ worker: Worker; kept?: Kept; last: number } | undefined>(undefined)
  useEffect(
    () => () => {
      at.current?.worker.terminate()
      at.current = undefined
    },
    [],
  )
  return useCallback(
    (kept: Kept, asked: Asked, onAnswer: (answer: Answer) => void) => {
      const now = (at.current ??= { worker: start(), last: 0 })
      const id = ++now.last
      now.worker.onmessage = ({ data }: MessageEvent<Answered<Answer>>) => {
        if (data.id === id) onAnswer(data.answer)
      }
      const message: Asking<Kept, Asked> = now.kept === kept ? { id, asked } : { id, asked, kept }
      now.kept = kept
      now.worker.postMessage(message)
    },
    [start],
  )
}
