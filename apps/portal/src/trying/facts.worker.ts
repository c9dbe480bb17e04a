import type { ModelDocument } from '@verdict/engine'
import { factsOf, type Grounds } from '../facts/facts.ts'

/** Explains what a client tries out, away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<{ document: ModelDocument; grounds: Grounds; turn: number }>) => {
  postMessage({ facts: factsOf(data.document, data.grounds), turn: data.turn })
})
