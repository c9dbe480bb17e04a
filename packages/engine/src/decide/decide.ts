import type { Answers, Priorities } from '../document.ts'
import { canonicalJson } from '../maths/canonical-json.ts'
import { acceptability, type Sampled } from '../robustness/smaa.ts'
import { type CoreVerdict, ENGINE, type RankedOption, type Robustness } from '../verdict.ts'
import { estimates } from './estimates.ts'
import { candidatesOf, excludedOptions } from './exclude.ts'
import type { CompiledModel } from './model.ts'
import { rank } from './rank.ts'
import { caseStudies, caveats } from './remarks.ts'
import { contributions, score } from './score.ts'
import { countedAnswers, type Situation, situation } from './situation.ts'
import { strength } from './strength.ts'
import { factorsOf, intervals, type Weighing, weigh } from './weigh.ts'

/** The intermediate state of a decision: the situation that the answers make, and the weighing that follows from it. */
export interface DecisionCase {
  model: CompiledModel
  found: Situation
  weighing: Weighing
  /** The client's priorities, one a criterion; undefined without any. */
  factors: readonly number[] | undefined
  /** The places of the options still in. */
  candidates: number[]
}

const nothingDecided = { winner: null, strength: null, ranking: [], margin: null, robustness: null }

/**
 * The core of a verdict: winner, strength, ranking and remarks. The same model and the same answers give the same
 * verdict everywhere.
 *
 * Without an answer that counts nothing is decided (`notEnoughAnswers`); with every option knocked out `noneFits`.
 *
 * @param engine by whose rules: those of an earlier engine verify what it recorded
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export const decide = (model: CompiledModel, answers: Answers, priorities?: Priorities, engine = ENGINE): CoreVerdict =>
  decideCase(openCase(model, answers, priorities), undefined, engine)

/** @throws InvalidError for answers or priorities that do not fit the model */
export function openCase(model: CompiledModel, answers: Answers, priorities: Priorities | undefined): DecisionCase {
  const factors = factorsOf(model, priorities)
  const found = situation(model, answers)
  return { model, found, factors, weighing: weigh(model, found, factors), candidates: candidatesOf(model, found.fired) }
}

/** Whether anything that counts has been answered. */
export const answered = ({ found }: DecisionCase): boolean => found.answered

/** @param shares the rank acceptability where it is known already */
export function decideCase(opened: DecisionCase, shares?: number[][], engine = ENGINE): CoreVerdict {
  const { model, found, weighing, candidates } = opened
  if (!answered(opened))
    return {
      engine,
      status: 'notEnoughAnswers',
      ...nothingDecided,
      excluded: [],
      estimates: [],
      caseStudies: [],
      caveats: [],
    }
  const remarks = {
    excluded: excludedOptions(model, found.fired),
    estimates: estimates(model, found),
    caseStudies: caseStudies(model, found),
    caveats: caveats(model, found),
    ...(weighing.baseWeights && { baseWeights: true as const }),
  }
  if (candidates.length === 0) return { engine, status: 'noneFits', ...nothingDecided, ...remarks }

  const ranking = rankedOptions(model, weighing, candidates)
  const [first, second] = ranking
  const winner = (first as RankedOption).option
  const margin = second ? second.gap : null
  const { samples, uncertainty } = model.settings
  const robustness: Robustness = {
    samples,
    acceptability: byOption(model, candidates, shares ?? acceptability(sampledOf(opened), uncertainty)),
  }
  const firstRank = robustness.acceptability[winner]?.[0] as number
  return {
    engine,
    status: 'ranked',
    winner,
    strength: strength(firstRank, margin, model.settings, engine),
    ranking,
    margin,
    robustness,
    ...remarks,
  }
}

function rankedOptions(model: CompiledModel, { weights, ratings }: Weighing, candidates: number[]): RankedOption[] {
  const { options, criteria } = model.document
  const scores = score(weights, ratings)
  const parts = contributions(weights, ratings)
  const order = rank(scores, candidates)
  const best = scores[order[0] as number] as number
  return order.map((o) => ({
    option: options[o]?.key as string,
    score: scores[o] as number,
    gap: best - (scores[o] as number),
    contributions: Object.fromEntries(criteria.map(({ key }, c) => [key, parts[o]?.[c] as number])),
  }))
}

/** What is varied to see how sure a verdict is: the weights, and the ratings of the options still in. */
export function sampledOf({ model, found, weighing: { weights }, candidates }: DecisionCase): Sampled {
  const { lows, highs } = intervals(model, found)
  return {
    weights,
    lows: candidates.map((o) => lows[o] as number[]),
    highs: candidates.map((o) => highs[o] as number[]),
    samples: model.settings.samples,
    seed: canonicalJson(countedAnswers(model, found.values)),
  }
}

/** A value an option still in, by the option's key. */
export const byOption = <T>({ document }: CompiledModel, candidates: readonly number[], values: readonly T[]) =>
  Object.fromEntries(candidates.map((o, i) => [document.options[o]?.key as string, values[i] as T]))
