import { useEffect, useMemo, useState } from 'react'
import { WarmWorker } from './warm-worker.ts'

/**
 * What a worker makes of something once edits rest; undefined until the first answer, and where there is nothing to ask. An edit in between stops
 * the work on the one before.
 *
 * @param start makes the worker: the same function at every drawing
 * @param asked what it is sent, the same object as long as nothing has changed
 * @param rest milliseconds without an edit
 */
export function useWorkerAnswer<Answer>(start: () => Worker, asked: object | undefined, rest: number) {
  const [answer, setAnswer] = useState<Answer>()
  const worker = useMemo(() => new WarmWorker<object, Answer>(start), [start])
  useEffect(() => () => worker.end(), [worker])
  useEffect(() => {
    if (!asked) return setAnswer(undefined)
    const timer = setTimeout(() => worker.ask(asked, setAnswer), rest)
    return () => {
      clearTimeout(timer)
      worker.stop()
    }
  }, [worker, asked, rest])
  return answer
}
