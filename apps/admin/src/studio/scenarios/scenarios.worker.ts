import { compile, type ModelDocument } from '@verdict/engine'
import { runScenariosOf } from '@verdict/engine/review'

/** Decides every scenario of a document, ten thousand samples each, away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<ModelDocument>) => {
  postMessage(runScenariosOf(compile(data)))
})
