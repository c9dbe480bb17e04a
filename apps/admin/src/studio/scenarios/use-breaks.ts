import type { ModelDocument } from '@verdict/engine'
import type { ScenarioBreak, ScenarioResult } from '@verdict/engine/review'
import { useMemo } from 'react'
import { useWorkerAnswer } from '../../ui/use-worker-answer.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { AskingForBreaks } from './breaks.worker.ts'

const start = () => new Worker(new URL('./breaks.worker.ts', import.meta.url), { type: 'module' })

/**
 * Which changes since what is published made each scenario fail, by its key; undefined while that is looked for, and before the first version.
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
  const found = useWorkerAnswer<ScenarioBreak[]>(start, asked, 0)
  return useMemo(() => found && new Map(found.map((each) => [each.key, each])), [found])
}
