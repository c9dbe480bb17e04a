import { compile, type Model, type ModelDocument } from '@verdict/engine'
import { aheadOf } from './ahead.ts'
import type { Stored } from '../answers/stored-answers.ts'

let model: Model | undefined

/** Receives the document once, then answers, and replies with what lies ahead of them. */
addEventListener('message', ({ data }: MessageEvent<{ document: ModelDocument } | { stored: Stored }>) => {
  if ('document' in data) model = compile(data.document)
  else postMessage(aheadOf(model as Model, data.stored))
})
