import type { Answers, Json } from '@verdict/engine'
import { countsOf } from './count.ts'
import { type SampledQuestion, type AnswerSample, sampleOf } from './sample.ts'

export interface Counting {
  id: number
  /** Absent where they are those of the message before. */
  model?: { questions: SampledQuestion[]; scenarios: Answers[] }
  conditions: Json[]
}

let questions: SampledQuestion[] = []
let sample: AnswerSample = { scenarios: [], drawn: [] }

/** Counts conditions away from the thread that draws. */
addEventListener('message', ({ data: { id, model, conditions } }: MessageEvent<Counting>) => {
  if (model) {
    questions = model.questions
    sample = sampleOf(questions, model.scenarios)
  }
  postMessage({ id, counts: countsOf(conditions, questions, sample) })
})
