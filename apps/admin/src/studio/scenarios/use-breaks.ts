import { useQuery } from '@tanstack/react-query'
import type { ModelDocument } from '@verdict/engine'
import type { ScenarioBreak, ScenarioResult } from '@verdict/engine/review'
import { useMemo } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import type { AskingForBreaks } from './breaks.worker.ts'

/**
 * Which changes since what is published made each scenario fail, by its key; undefined while that is looked for, and before the first version.
 * However many parts of the page ask the same, it is looked for once.
 *
 * @param document the draft that the results are of
 */
export function useBreaks(
  document: ModelDocument | undefined,
  results: readonly Pick<ScenarioResult, 'key' | 'pass'>[] | undefined,
): Map<string, ScenarioBreak> | undefined {
  const { published } = useDraft()
  const asked = useMemo((): AskingForBreaks | undefined => {
    const failing = (results ?? []).filter(({ pass }) => !pass).map(({ key }) => key)
    return published && document && failing.length > 0 ? { before: published, after: document, failing } : undefined
  }, [published, document, results])
  const { data } = useQuery({
    queryKey: ['breaks', asked && [numberOf(asked.before), numberOf(asked.after), asked.failing]],
    queryFn: ({ signal }) => found(asked as AskingForBreaks, signal),
    enabled: asked !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // No network is needed for it.
    networkMode: 'always',
    placeholderData: (before) => before,
  })
  return useMemo(() => (asked && data ? new Map(data.map((each) => [each.key, each])) : undefined), [asked, data])
}

const numbers = new WeakMap<ModelDocument, number>()
let latest = 0

/** Tells documents apart without reading them: one that is changed is another object. */
function numberOf(document: ModelDocument): number {
  const number = numbers.get(document) ?? ++latest
  numbers.set(document, number)
  return number
}

/** What the worker finds; it ends once nobody asks any more. */
function found(asked: AskingForBreaks, signal: AbortSignal): Promise<ScenarioBreak[]> {
  const worker = new Worker(new URL('./breaks.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ScenarioBreak[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ScenarioBreak[]>) => resolve(data)
    worker.onerror = () => reject(new Error('The search has failed.'))
    signal.addEventListener('abort', () => reject(signal.reason as Error))
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}
