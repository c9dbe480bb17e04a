import type { Result } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { fetchVersion } from '../api/client.ts'
import type { Recomputed } from './decide-again.ts'
import type { VerifyRequest } from './verify.worker.ts'

/** Fetches the whole version that decided a result, and decides on this device: what comes out, or that it could not be fetched. */
export function useOwnDecision({
  model,
  version,
  answers,
  priorities,
  verdict: { engine },
}: Result): Recomputed | 'failed' | undefined {
  const [found, setFound] = useState<Recomputed | 'failed'>()
  useEffect(() => {
    const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Recomputed>) => setFound(data)
    fetchVersion(model, version)
      .then(({ document }) =>
        worker.postMessage({ document, grounds: { answers, priorities }, engine } satisfies VerifyRequest),
      )
      .catch(() => setFound('failed'))
    return () => worker.terminate()
  }, [model, version, answers, priorities, engine])
  return found
}
