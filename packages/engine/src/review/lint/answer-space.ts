import type { Model } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import type { Answer, Answers } from '../../document.ts'
import { randomAnswer } from '../../progress/random-answers.ts'
import { sfc32 } from '../../robustness/sfc32.ts'

const SAMPLES = 2000
/** Answer sets that one question is asked about, and all of them together. */
const [MOST_EACH, MOST_ALL] = [20_000, 200_000]

/** What is known of all answers that a model may get: some drawn at random, and all there are where there are few. */
export class AnswerSpace {
  readonly samples: { answers: Answers; fired: Uint8Array; shown: readonly boolean[] }[]
  private left = MOST_ALL

  constructor(readonly model: Model) {
    const draw = sfc32('l', model.document.slug)
    this.samples = Array.from({ length: SAMPLES }, (_, i) => {
      const answers: Answers = {}
      // Every other client leaves some questions open.
      for (const question of model.document.questions)
        if (i % 2 === 0 || draw() < 0.7) answers[question.key] = randomAnswer(question, draw)
      return this.sampled(answers)
    })
  }

  private sampled(answers: Answers) {
    const { fired, shown } = situation(this.model, answers)
    return { answers, fired, shown }
  }

  /**
   * Looks through every combination of answers to some questions, and to those that decide whether they show.
   *
   * @param questions their places
   * @returns the first for which `holds`; null if there is none; undefined where there are too many to know
   */
  find(
    questions: readonly number[],
    holds: (found: { fired: Uint8Array; shown: readonly boolean[] }) => boolean,
  ): Answers | null | undefined {
    const places = this.closure(questions)
    const domains = places.map((i) => this.answersTo(i))
    const size = domains.reduce((total, each) => total * each.length, 1)
    if (size > MOST_EACH || size > this.left) return undefined
    this.left -= size
    for (let n = 0; n < size; n++) {
      const answers: Answers = {}
      let rest = n
      for (const [at, i] of places.entries()) {
        const domain = domains[at] as Answer[]
        const answer = domain[rest % domain.length] as Answer
        rest = Math.floor(rest / domain.length)
        if (answer !== null) answers[this.model.questions[i]?.key as string] = answer
      }
      if (holds(situation(this.model, answers))) return answers
    }
    return null
  }

  private closure(questions: readonly number[]): number[] {
    const all = new Set(questions)
    for (const i of all) for (const read of this.model.questions[i]?.reads ?? []) all.add(read)
    return [...all].sort((a, b) => a - b)
  }

  /** Every answer that conditions can tell from another. */
  private answersTo(i: number): Answer[] {
    const { type, choices, min, max, regions } = this.model.questions[i] as Model['questions'][number]
    const keys = [...choices.keys()]
    if (type === 'boolean') return [null, true, false]
    if (type === 'number') {
      const points = [...new Set([min, ...(regions?.points ?? []), max])].filter((x) => x >= min && x <= max)
      points.sort((a, b) => a - b)
      return [null, ...points, ...points.slice(1).map((x, at) => (x + (points[at] as number)) / 2)]
    }
    if (type !== 'multi') return [null, ...keys]
    if (keys.length > 12) return [null, ...keys.map((key) => [key]), keys]
    return [null, ...keys.reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]])]
  }
}
