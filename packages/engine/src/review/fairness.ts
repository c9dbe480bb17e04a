import { compile, type CompiledModel } from '../decide/model.ts'
import { standing } from '../decide/standing.ts'
import { isTooClose } from '../decide/strength.ts'
import type { Answers, ModelDocument } from '../document.ts'
import { randomAnswer } from '../progress/random-answers.ts'
import { sfc32 } from '../robustness/sfc32.ts'
import { validated } from '../validate/validate.ts'

export interface Fairness {
  /** Clients drawn at random. */
  samples: number
  options: OptionFairness[]
  /** The share of clients for whom no option is left, 0..1. */
  noneFits: number
  /** The share whose best two are too close to call: nearer to each other than `settings.tie`, or equal. */
  tooClose: number
}

export interface OptionFairness {
  option: string
  /** The share of clients for whom it wins, 0..1. */
  wins: number
  /** The share for whom it is knocked out. */
  excluded: number
  /** Its lead in points where it wins: the 10th, 50th and 90th of a hundred; null where it never does, or never against another. */
  lead: { low: number; median: number; high: number } | null
}

const SAMPLES = 10_000

/**
 * How often each option wins, and by how much, over the whole answer space: clients who answer every question, each answer as likely as any
 * other. Seeded, so that a document has one fairness.
 *
 * It measures the questionnaire, not the market: real clients do not answer at random.
 *
 * Cost: 10,000 fast scores.
 *
 * @throws InvalidError where the document is not valid
 */
export const fairness = (document: ModelDocument): Fairness => fairnessOf(compile(validated(document)))

/** `fairness` of a model that is compiled already. */
export function fairnessOf(model: CompiledModel): Fairness {
  const { options, questions, slug } = model.document
  const draw = sfc32('f', slug)
  const leads: number[][] = options.map(() => [])
  const wins = options.map(() => 0)
  const ranked = options.map(() => 0)
  let [noneFits, tooClose] = [0, 0]
  const answers: Answers = {}
  for (let sample = 0; sample < SAMPLES; sample++) {
    for (const question of questions) answers[question.key] = randomAnswer(question, draw)
    const { scores, ranking } = standing(model, answers)
    for (const option of ranking) ranked[option]!++
    const [first, second] = ranking
    if (first === undefined) noneFits++
    else {
      wins[first]!++
      if (second === undefined) continue
      const lead = (scores[first] as number) - (scores[second] as number)
      leads[first]?.push(lead)
      if (isTooClose(lead, model.settings.tie)) tooClose++
    }
  }
  return {
    samples: SAMPLES,
    options: options.map(({ key }, o) => ({
      option: key,
      wins: (wins[o] as number) / SAMPLES,
      excluded: 1 - (ranked[o] as number) / SAMPLES,
      lead: spread(leads[o] as number[]),
    })),
    noneFits: noneFits / SAMPLES,
    tooClose: tooClose / SAMPLES,
  }
}

function spread(values: number[]): OptionFairness['lead'] {
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] as number
  return { low: at(0.1), median: at(0.5), high: at(0.9) }
}
