import { useEffect, useState } from 'react'

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
  useEffect(() => {
    if (!asked) return setAnswer(undefined)
    let worker: Worker | undefined
    const timer = setTimeout(() => {
      worker = start()
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        setAnswer(data)
        worker?.terminate()
      }
      worker.postMessage(asked)
    }, rest)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [start, asked, rest])
  return answer
}
