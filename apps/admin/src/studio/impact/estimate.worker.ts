import type { SentPastAssessment } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { type Impact, mergedImpact, NO_IMPACT, Replay } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import type { Answered, Asking } from '../../ui/use-kept-worker.ts'

let past: SentPastAssessment[] = []

/** Decides the newest assessments again with a draft, away from the thread that draws; null for a draft that cannot be decided. */
addEventListener(
  'message',
  ({ data: { id, asked, kept } }: MessageEvent<Asking<SentPastAssessment[], ModelDocument>>) => {
    if (kept) past = kept
    postMessage({ id, answer: estimateOf(asked) } satisfies Answered<Impact | null>)
  },
)

function estimateOf(document: ModelDocument): Impact | null {
  if (validate(document).length > 0) return null
  const replay = new Replay(compile(document))
  for (const each of past) replay.take(each)
  return mergedImpact(NO_IMPACT, replay.impact())
}
