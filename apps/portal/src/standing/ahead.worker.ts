import { compile, type CompiledModel, type ModelDocument } from '@verdict/engine'
import { aheadOf } from './ahead.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'

let model: CompiledModel | undefined

/** Receives the document once, then answers, and replies with the look-ahead. */
addEventListener('message', ({ data }: MessageEvent<{ document: ModelDocument } | { stored: StoredAnswers }>) => {
  if ('document' in data) model = compile(data.document)
  else postMessage(aheadOf(model as CompiledModel, data.stored))
})
