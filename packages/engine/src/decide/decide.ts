import type { Answers, Priorities } from '../document.ts'
import { canonicalJson } from '../maths/canonical-json.ts'
import { acceptability } from '../robustness/smaa.ts'
import { type CoreVerdict, ENGINE, type RankedOption, type Robustness } from '../verdict.ts'
import { estimates } from './estimates.ts'
import type { Model } from './model.ts'
import { rank } from './rank.ts'
import { contributions, score } from './score.ts'
import { type Situation, situation } from './situation.ts'
import { strength } from './strength.ts'
import { countedAnswers } from './visible.ts'

const nothingDecided = {
  winner: null,
  strength: null,
  ranking: [],
  margin: null,
  robustness: null,
}

/**
 * The core of a verdict: what is recommended, how strongly, and what goes with it. The same model and the same answers give the same
 * verdict everywhere.
 *
 * Without an answer that counts nothing is decided (`notEnoughAnswers`); with every option knocked out `noneFits`.
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function decide(model: Model, answers: Answers, priorities?: Priorities): CoreVerdict {
  return decideSituation(model, situation(model, answers, priorities))
}

/** The same, from what the answers have already been made into. */
export function decideSituation(model: Model, found: Situation): CoreVerdict {
  if (!found.answered)
    return {
      engine: ENGINE,
      status: 'notEnoughAnswers',
      ...nothingDecided,
      excluded: [],
      estimates: [],
      caseStudies: [],
      caveats: [],
    }
  const common = {
    excluded: excludedOptions(model, found),
    estimates: estimates(model, found),
    caseStudies: caseStudies(model, found),
    caveats: found.caveats,
    ...(found.baseWeights && { baseWeights: true as const }),
  }
  const candidates = found.excluded.flatMap((reasons, o) => (reasons ? [] : [o]))
  if (candidates.length === 0) return { engine: ENGINE, status: 'noneFits', ...nothingDecided, ...common }

  const ranking = rankedOptions(model, found, candidates)
  const [first, second] = ranking
  const winner = (first as RankedOption).option
  const margin = second ? second.gap : null
  const robustness = robust(model, found, candidates)
  const firstRank = robustness.acceptability[winner]?.[0] as number
  return {
    engine: ENGINE,
    status: 'ranked',
    winner,
    strength: strength(firstRank, margin, model.settings),
    ranking,
    margin,
    robustness,
    ...common,
  }
}

function rankedOptions(model: Model, { weights, ratings }: Situation, candidates: number[]): RankedOption[] {
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

function robust(model: Model, found: Situation, candidates: number[]): Robustness {
  const { samples, uncertainty } = model.settings
  const shares = acceptability({
    weights: found.weights,
    lows: candidates.map((o) => found.lows[o] as number[]),
    highs: candidates.map((o) => found.highs[o] as number[]),
    uncertainty,
    samples,
    seed: canonicalJson(countedAnswers(model, found.values)),
  })
  const name = (o: number) => model.document.options[o]?.key as string
  return { samples, acceptability: Object.fromEntries(candidates.map((o, i) => [name(o), shares[i] as number[]])) }
}

const excludedOptions = (model: Model, { excluded }: Situation) =>
  model.document.options.flatMap(({ key }, o) => {
    const reasons = excluded[o]
    return reasons ? [{ option: key, reasons }] : []
  })

/** Those that effects recommend, then those whose `when` is true; each group in document order. */
function caseStudies(model: Model, { values, caseStudies: recommended }: Situation): string[] {
  const keys = model.document.caseStudies.map(({ key }) => key)
  const matching = keys.filter((key, i) => !recommended.has(key) && model.caseStudies[i]?.(values) === true)
  return [...keys.filter((key) => recommended.has(key)), ...matching]
}
