import type { ModelDocument } from '@verdict/engine'
import type { Grounds } from '../verdict/facts.ts'
import { decideAgain } from './decide-again.ts'

/** Decides again, away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<{ document: ModelDocument; grounds: Grounds }>) => {
  postMessage(decideAgain(data.document, data.grounds))
})
