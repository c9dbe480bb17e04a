import { compile, type Model, type ModelDocument } from '@verdict/engine'
import { aheadOf } from './ahead.ts'
import type { Stored } from '../answers/stored-answers.ts'

let model: Model | undefined

/** Told a document once, and then what a client has said so far. */
addEventListener('message', ({ data }: MessageEvent<{ document: ModelDocument } | { stored: Stored }>) => {
  if ('document' in data) model = compile(data.document)
  else postMessage(aheadOf(model as Model, data.stored))
})
