import type { CompiledModel } from '../decide/model.ts'
import { countedAnswers, situation } from '../decide/situation.ts'
import { standing } from '../decide/standing.ts'
import { workOf } from '../decide/work.ts'
import type { Answer, Answers, Priorities, Question } from '../document.ts'
import { canonicalJson } from '../maths/canonical-json.ts'
import { ln } from '../maths/natural.ts'
import { sfc32 } from '../robustness/sfc32.ts'
import { answerTo } from './possible.ts'
import { randomAnswer, type Shares } from './random-answers.ts'

/** Completions that the estimate is made from: as many as the operations allow, within these. */
const [FEWEST, MOST] = [32, 256]
const MOST_OPERATIONS = 2_000_000
/** Parts that the answers to a number question are counted in. */
const PARTS = 4

/**
 * The open question that is expected to settle most: after its answer the winner is least uncertain, by the entropy of who wins among
 * completions drawn at random, once drawn and counted by each question's answer. Where two leave the same uncertainty, the one that moves
 * the lead more comes first, then the earlier one.
 *
 * An estimate, seeded by the answers: the same question for the same answers everywhere. Cost: 256 fast scores; fewer, but 32 at least, of
 * a model for which they take more than 2,000,000 operations.
 *
 * @param shares how often other clients chose each choice; uniform when absent
 * @param except open questions that are not to be asked again, such as those to which the client does not know the answer
 * @returns its key; null only when nothing else is open
 * @throws InvalidError for answers or priorities that do not fit the model
 * @see D. V. Lindley, On a measure of the information provided by an experiment, Annals of Mathematical Statistics 27 (1956) 986-1005
 * @see G. A. Miller (1955) for the correction of entropies that are estimated from few samples
 */
export function nextQuestion(
  model: CompiledModel,
  answers: Answers,
  shares?: Shares,
  priorities?: Priorities,
  except: readonly string[] = [],
): string | null {
  const found = situation(model, answers)
  const { questions } = model.document
  const unanswered = [...questions.keys()].filter(
    (i) => answerTo(answers, (questions[i] as Question).key) === undefined,
  )
  const open = unanswered.filter((i) => found.shown[i] && !except.includes((questions[i] as Question).key))
  if (open.length <= 1) return questions[open[0] ?? -1]?.key ?? null

  const tallies = open.map(() => new Map<string, Bucket>())
  const [leader = 0] = standing(model, answers, priorities).ranking
  const draw = sfc32('n', canonicalJson(countedAnswers(model, found.values)))
  const completion: Answers = { ...answers }
  const samples = Math.min(MOST, Math.max(FEWEST, Math.floor(MOST_OPERATIONS / workOf(model))))
  for (let sample = 0; sample < samples; sample++) {
    for (const i of unanswered) {
      const question = questions[i] as Question
      completion[question.key] = randomAnswer(question, draw, shares)
    }
    const { scores, ranking } = standing(model, completion, priorities)
    const winner = ranking[0] ?? -1
    const lead = leadOf(leader, scores)
    open.forEach((i, at) => {
      const question = questions[i] as Question
      const part = partOf(completion[question.key] as Exclude<Answer, null>, question.min, question.max)
      count(tallies[at] as Map<string, Bucket>, part, winner, lead)
    })
  }
  const values = tallies.map((buckets) => ({
    uncertainty: uncertainty(buckets, samples),
    moved: moved(buckets, samples),
  }))
  const best = values.reduce((a, b) => {
    const less = a.uncertainty - b.uncertainty
    return less > 1e-9 || (less > -1e-9 && b.moved > a.moved + 1e-9) ? b : a
  })
  return questions[open[values.indexOf(best)] as number]?.key ?? null
}

interface Bucket {
  size: number
  /** By option, none before them: how often each won. */
  winners: number[]
  lead: number
}

function leadOf(option: number, scores: readonly number[]): number {
  let best = 0
  for (let o = 0; o < scores.length; o++) if (o !== option) best = Math.max(best, scores[o] as number)
  return (scores[option] as number) - best
}

function partOf(answer: Exclude<Answer, null>, min = 0, max = 0): string {
  if (typeof answer !== 'number') return String(answer)
  return String(Math.min(PARTS - 1, Math.floor((PARTS * (answer - min)) / (max - min || 1))))
}

function count(buckets: Map<string, Bucket>, part: string, winner: number, lead: number) {
  let bucket = buckets.get(part)
  if (!bucket) buckets.set(part, (bucket = { size: 0, winners: [], lead: 0 }))
  bucket.size++
  bucket.winners[winner + 1] = (bucket.winners[winner + 1] ?? 0) + 1
  bucket.lead += lead
}

/** Expected entropy of the winner once the answer is known, in nats; the bias of small buckets is corrected. */
function uncertainty(buckets: Map<string, Bucket>, samples: number): number {
  let total = 0
  for (const { size, winners } of buckets.values()) {
    const counts = winners.filter((times) => times > 0)
    let entropy = (counts.length - 1) / (2 * size)
    for (const times of counts) entropy -= (times / size) * ln(times / size)
    total += (size / samples) * entropy
  }
  return total
}

/** How far apart the answers put the lead: the variance of its means. */
function moved(buckets: Map<string, Bucket>, samples: number): number {
  const all = [...buckets.values()]
  const mean = all.reduce((sum, { lead }) => sum + lead, 0) / samples
  return all.reduce((sum, { lead, size }) => sum + (size / samples) * (lead / size - mean) ** 2, 0)
}
