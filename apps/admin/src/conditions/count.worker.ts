import type { Answers, Json } from '@verdict/engine'
import type { Answered, Asking } from '../ui/use-kept-worker.ts'
import { type Count, countsOf } from './count.ts'
import { type SampledQuestion, type AnswerSample, sampleOf } from './sample.ts'

/** What conditions are counted over. */
export interface CountedModel {
  questions: SampledQuestion[]
  scenarios: Answers[]
}

let questions: SampledQuestion[] = []
let sample: AnswerSample = { scenarios: [], drawn: [] }

/** Counts conditions away from the thread that draws. */
addEventListener('message', ({ data: { id, asked, kept } }: MessageEvent<Asking<CountedModel, Json[]>>) => {
  if (kept) {
    questions = kept.questions
    sample = sampleOf(questions, kept.scenarios)
  }
  postMessage({ id, answer: countsOf(asked, questions, sample) } satisfies Answered<(Count | undefined)[]>)
})
