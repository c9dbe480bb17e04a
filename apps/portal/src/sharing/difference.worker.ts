import { compile, type ModelDocument } from '@verdict/engine'
import { type DecidingDifference, decidingDifference, type Taken } from '@verdict/engine/explain'

/** Two people's answers to one model. */
export interface Compared {
  document: ModelDocument
  yours: Taken
  theirs: Taken
}

/** Compares apart from the page, which stays quick meanwhile. */
onmessage = ({ data: { document, yours, theirs } }: MessageEvent<Compared>) => {
  const difference: DecidingDifference = decidingDifference(compile(document), yours, theirs)
  postMessage(difference)
}
