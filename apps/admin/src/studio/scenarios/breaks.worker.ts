import type { ModelDocument } from '@verdict/engine'
import { type ScenarioBreak, scenarioBreaks } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'

export interface AskingForBreaks {
  before: ModelDocument
  after: ModelDocument
  /** The keys of the scenarios that fail. */
  failing: string[]
}

/** Finds which changes broke scenarios, away from the thread that draws; nothing where what was published cannot be decided by this release. */
addEventListener('message', ({ data: { before, after, failing } }: MessageEvent<AskingForBreaks>) => {
  const found: ScenarioBreak[] = validate(before).length > 0 ? [] : scenarioBreaks(before, after, failing)
  postMessage(found)
})
