import type { SentPastAssessment } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { type Impact, mergedImpact, NO_IMPACT, Replay } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'

export interface Estimating {
  document: ModelDocument
  /** Absent where they are those of the message before. */
  assessments?: SentPastAssessment[]
}

let past: SentPastAssessment[] = []

/** Decides the newest assessments again with a draft, away from the thread that draws; null for a draft that cannot be decided. */
addEventListener('message', ({ data: { document, assessments } }: MessageEvent<Estimating>) => {
  if (assessments) past = assessments
  postMessage(estimateOf(document))
})

function estimateOf(document: ModelDocument): Impact | null {
  if (validate(document).length > 0) return null
  const replay = new Replay(compile(document))
  for (const each of past) replay.take(each)
  return mergedImpact(NO_IMPACT, replay.impact())
}
