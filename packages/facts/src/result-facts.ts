import {
  type Answers,
  compile,
  type CoreVerdict,
  type ModelDocument,
  ownMember,
  type Priorities,
  type Settling,
  type Verdict,
  visibleQuestions,
} from '@verdict/engine'
import { explain, scoreRanges, settling } from '@verdict/engine/explain'
import { isTie } from './ranking.ts'
import { progress } from '@verdict/engine/progress'

/** A criterion's part in the lead. */
export interface CriterionPart {
  criterion: string
  /** Points for the winner; negative for the second. */
  margin: number
  /** Its share in all weights after the answers. */
  share: number
}

/** The criteria on which an option gains most over the others, and loses most; the largest first. */
export interface Reasons {
  for: string[]
  against: string[]
}

/** What a result page is drawn from. */
export interface ResultFacts {
  verdict: Verdict
  parts: CriterionPart[]
  /** By option: between which scores it stays in nine of ten variations. */
  ranges: { [option: string]: [low: number, high: number] }
  /** By option. */
  reasons: { [option: string]: Reasons }
  /** The keys of the questions that showed, in asking order: those with an answer, those that the client could not answer, and the rest. */
  answered: string[]
  unsure: string[]
  unasked: string[]
  /** No answer to what is open could change the winner. */
  settled: boolean
  /** The answers to one question that would name a winner, where none is named. */
  settling: Settling[]
  tie: number
  leaning: number
  clear: number
  /** The most that a criterion may be made to count; null where clients have no priorities of their own. */
  mostPriority: number | null
}

/** The input of a decision: answers, and a factor for each criterion. */
export interface DecisionInput {
  answers: Answers
  priorities: Priorities
}

/**
 * Explains a verdict: takes 25 ms and more, so it runs outside of rendering.
 *
 * @param recorded the core as it was recorded; the rest is computed from the same version and answers
 */
export function resultFactsOf(
  document: ModelDocument,
  { answers, priorities }: DecisionInput,
  recorded?: CoreVerdict,
): ResultFacts {
  const model = compile(document)
  const explained = explain(model, answers, priorities)
  const verdict = { ...explained, ...recorded, robustness: explained.robustness }
  const weights = Object.values(verdict.weights).reduce((a, b) => a + b, 0)
  const parts = Object.entries(verdict.marginByCriterion)
    .map(([criterion, margin]) => ({
      criterion,
      margin,
      share: (ownMember(verdict.weights, criterion) ?? 0) / weights,
    }))
    .sort((a, b) => b.margin - a.margin)
  const shown = visibleQuestions(model, answers)
  const given = (key: string) => ownMember(answers, key)
  const unsure = shown.filter((key) => given(key) === null)
  const { tie, leaning, clear, priorities: own } = model.settings
  return {
    verdict,
    parts,
    ranges: scoreRanges(model, answers, priorities),
    reasons: reasonsOf(verdict),
    answered: shown.filter((key) => given(key) !== undefined && given(key) !== null),
    unsure,
    settling: isTie(verdict) ? settling(model, answers, priorities) : [],
    settled: progress(model, answers, priorities, unsure).decided,
    unasked: shown.filter((key) => given(key) === undefined),
    tie,
    leaning,
    clear,
    mostPriority: own?.max ?? null,
  }
}

/** The facts of a result as it was recorded. */
export const recordedFacts = (document: ModelDocument, result: DecisionInput & { verdict: CoreVerdict }): ResultFacts =>
  resultFactsOf(document, result, result.verdict)

/** The most reasons that are shown for an option, and against it. */
const MOST_REASONS = 3
/** Less than this many points is no reason. */
const LEAST = 0.2

function reasonsOf({ ranking }: CoreVerdict): ResultFacts['reasons'] {
  return Object.fromEntries(
    ranking.map(({ option, contributions }) => {
      const others = ranking.filter((each) => each.option !== option)
      const gains = Object.entries(contributions)
        .map(([criterion, points]) => {
          const theirs = others.reduce((all, each) => all + (ownMember(each.contributions, criterion) ?? 0), 0)
          return { criterion, gain: points - theirs / Math.max(others.length, 1) }
        })
        .sort((a, b) => b.gain - a.gain)
      const most = (list: typeof gains) => list.slice(0, MOST_REASONS).map(({ criterion }) => criterion)
      return [
        option,
        {
          for: most(gains.filter(({ gain }) => gain >= LEAST)),
          against: most(gains.filter(({ gain }) => gain <= -LEAST).reverse()),
        },
      ]
    }),
  )
}
