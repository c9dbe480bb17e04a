import { countReportBlocks, type ReplyOf, type ReportBlock, type ReportKind } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'

export type Usage = ReplyOf<typeof countReportBlocks>

/** Milliseconds without a key before it is counted. */
const PAUSE = 400

/** In how many past reports blocks appear, a moment after they were changed; while they cannot be counted, what was known before. */
export function useUsage(kind: ReportKind, blocks: readonly ReportBlock[]): Usage | undefined {
  const [usage, setUsage] = useState<Usage>()
  const sent = JSON.stringify(blocks)
  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      call(countReportBlocks, {
        params: { kind },
        body: { blocks: JSON.parse(sent) as ReportBlock[] },
        signal: leaving.signal,
      }).then(
        ({ body }) => setUsage(body),
        // What is wrong with the blocks is said by the preview.
        () => {},
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [kind, sent])
  return usage
}
