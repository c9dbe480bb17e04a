import { type Answers, type EstimateVerdict, type ModelDocument, ownMember, type Verdict } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { type Flip, flipsOf } from './flips.ts'
import { movedMost } from './moved-most.ts'
import { isTie } from './ranking.ts'
import type { ResultFacts } from './result-facts.ts'

const MOST_ASKED = 3
const MOST_OBJECTIONS = 3
const MOST_ESTIMATES = 2
/** Letters of a reason: a call needs its gist. */
const MOST_OF_A_REASON = 180

/** The questions that somebody answered, those that moved the lead most first: they say what the project is about. */
export function wantedOf({ verdict, answered }: Pick<ResultFacts, 'verdict' | 'answered'>): string[] {
  const moving = movedMost(verdict.drivers).map(({ source }) => source.replace(/^answer:/, ''))
  const placeOf = (question: string) => (moving.includes(question) ? moving.indexOf(question) : moving.length)
  return [...answered].sort((a, b) => placeOf(a) - placeOf(b))
}

/** What is worth asking: the verdict would be another if the answers to these questions were. */
export interface Ask {
  /** One question, or two that change it together. */
  questions: string[]
  flip: Flip
}

/** The answers that the winner depends on, the strongest first; each question once. */
export function asksOf(verdict: Verdict, answers: Answers): Ask[] {
  if (verdict.ranking.length < 2) return []
  const asks = flipsOf(verdict, answers).map((flip) => ({ questions: questionsOf(flip), flip }))
  const isFirst = ({ questions }: Ask, i: number) =>
    asks.findIndex((other) => other.questions.join() === questions.join()) === i
  return asks.filter(isFirst).slice(0, MOST_ASKED)
}

const questionsOf = (flip: Flip): string[] =>
  'changes' in flip ? flip.changes.map(({ question }) => question) : [flip.question]

/** A reason for the runner-up that a client may bring up. */
export interface Objection {
  criterion: string
  /** Why the runner-up is rated so, as the model says; empty where it says nothing. */
  reason: string
}

/** The strongest reasons for the runner-up; undefined where there is none. */
export function objectionsOf(
  document: ModelDocument,
  { verdict, reasons }: Pick<ResultFacts, 'verdict' | 'reasons'>,
  names: Names,
): { option: string; objections: Objection[] } | undefined {
  const option = verdict.ranking[1]?.option
  const criteria = option === undefined ? [] : (ownMember(reasons, option)?.for ?? []).slice(0, MOST_OBJECTIONS)
  if (option === undefined || criteria.length === 0) return undefined
  const objections = criteria.map((criterion) => {
    const rating = document.ratings.find((each) => each.option === option && each.criterion === criterion)
    return { criterion, reason: firstSentences(names.text(rating?.rationale), MOST_OF_A_REASON) }
  })
  return { option, objections }
}

/** The estimates of the options that a call is about; the winner's first. */
export function mainEstimates(verdict: Verdict): EstimateVerdict[] {
  const { estimates, winner } = verdict
  const sorted = isTie(verdict)
    ? estimates
    : [...estimates].sort((a, b) => Number(b.option === winner) - Number(a.option === winner))
  return sorted.slice(0, MOST_ESTIMATES)
}

/** Its first sentences, as many as have room; the first as a whole. */
function firstSentences(said: string, most: number): string {
  const [first = '', ...others] = said.trim().split(/(?<=[.!?]) /)
  let all = first
  for (const next of others) {
    if (all.length + next.length >= most) break
    all = `${all} ${next}`
  }
  return all
}
