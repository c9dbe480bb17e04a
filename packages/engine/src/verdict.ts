import type { Answer, LocalText } from './document.ts'
import type { status, strength } from './document/model-schema.ts'
import type { TypeOf } from './document/schema.ts'

/**
 * Raised when a change of the engine could alter a number or a strength; 1 called equal scores clear where a model's `tie` is 0. A verdict
 * is verified by the rule of the engine that recorded it.
 */
export const ENGINE = 2

/** @useDeclaredType */
export type Status = TypeOf<typeof status>
/** @useDeclaredType */
export type Strength = TypeOf<typeof strength>

/** `answer:<question>` or `rule:<rule>`: where an effect came from. */
export type EffectSource = `answer:${string}` | `rule:${string}`

export interface RankedOption {
  option: string
  /** 0..100, unrounded. */
  score: number
  /** Points behind the first. */
  gap: number
  /** Points by criterion; they add up to the score. */
  contributions: { [criterion: string]: number }
}

export interface ExcludedOption {
  option: string
  reasons: { source: EffectSource; reason: LocalText }[]
}

export interface Robustness {
  samples: number
  /** By option: the share of samples at each rank, first rank first. */
  acceptability: { [option: string]: number[] }
}

export interface EstimateVerdict {
  option: string
  weeks: [low: number, high: number]
  cost: [low: number, high: number]
  currency: string
}

export interface Caveat {
  source: EffectSource
  option?: string
  /** It is what to do next, and not only something to keep in mind. */
  nextStep?: true
  text: LocalText
}

/** The part of a verdict that is stored and sent. The rest is computed from the same model and answers where it is shown. */
export interface CoreVerdict {
  engine: number
  status: Status
  winner: string | null
  strength: Strength | null
  /** Best first. */
  ranking: RankedOption[]
  excluded: ExcludedOption[]
  /** The winner's lead over the second in points; null with one option left. */
  margin: number | null
  robustness: Robustness | null
  estimates: EstimateVerdict[]
  caseStudies: string[]
  caveats: Caveat[]
  /** Every weight was 0, so the model's own weights were used. */
  baseWeights?: true
}

/** The core and what explains it. */
export interface Verdict extends CoreVerdict {
  robustness: WholeRobustness | null
  /** Effective, not normalised. */
  weights: { [criterion: string]: number }
  /** Effective, by option and criterion. */
  ratings: { [option: string]: { [criterion: string]: number } }
  /** What each answer, rule and priority does to the margin; in document order. */
  drivers: Driver[]
  /** The margin split by criterion, adding up to it; {} without a runner-up. */
  marginByCriterion: { [criterion: string]: number }
  tippingPoints: { weights: WeightTippingPoint[]; ratings: RatingTippingPoint[] }
  counterfactuals: Counterfactual[]
  /** There may be more: there were too many single answers to try, or none of them flips the verdict and there were too many pairs. */
  counterfactualsComplete?: false
  turns: Turns
  secondOpinions: SecondOpinions | null
  /** Every effect on a number, in the order in which they were applied, then what was knocked out and said. */
  trace: TraceStep[]
}

export interface WholeRobustness extends Robustness {
  /** By option: the weights under which it is typically first, adding up to 1; null if it never is. */
  centralWeights: { [option: string]: { [criterion: string]: number } | null }
  /** By option: how often it is first under its own central weights; null without those. */
  confidence: { [option: string]: number | null }
  /** By option: the share at each rank over all weights there could be. */
  anyPriorities: { [option: string]: number[] }
}

export interface Driver {
  source: EffectSource | `priority:${string}`
  /** The margin less the margin without it, for the same two options. */
  marginChange: number
}

/** Where the winner changes, and to whom. */
export interface TippingPoint {
  at: number
  winner: string
}

export interface WeightTippingPoint {
  criterion: string
  /** The effective weight now. */
  weight: number
  below: TippingPoint | null
  above: TippingPoint | null
}

export interface RatingTippingPoint {
  option: string
  criterion: string
  /** The effective rating now. */
  value: number
  /** Within 0..10; null where no rating there changes the winner. */
  at: number | null
  winner: string | null
}

/** Other answers that give another winner. */
export interface Counterfactual {
  changes: { question: string; to: Exclude<Answer, null> }[]
  /** Null where no option would be left. */
  winner: string | null
  margin: number | null
  /** The lead would be below the tie: no winner would be named. */
  tooClose?: true
}

/** An answer to one question with which a winner is named. */
export interface Settling {
  question: string
  to: Exclude<Answer, null>
  winner: string
  /** Of the winner and of the second. */
  scores: [first: number, second: number]
  margin: number
  strength: Exclude<Strength, 'tooClose'>
  /** The question has no answer yet. */
  open?: true
}

/** Which other answer to one question alone gives another winner, or none: everything there is, where `searched` says so. */
export interface Turns {
  /** Of the questions that the client may answer otherwise; in document order, numbers ascending. */
  answers: Turn[]
  /** Of the questions that are `fixed`. */
  facts: Turn[]
  searched: {
    /** The list is complete: no other answer to a single question gives another winner. */
    complete: boolean
    /** The questions of which there may be more, in document order. */
    partly: { question: string; because: NotSearched }[]
  }
}

/**
 * Why the list of answers that change the winner may be incomplete: the budget was exhausted (`budget`); a condition's
 * arithmetic was evaluated on a grid only (`arithmetic`); there are so many sets that only the first are listed (`many`).
 */
export type NotSearched = 'budget' | 'arithmetic' | 'many'

export type Turn = ChoiceTurn | NumberTurn

/** Another choice; of a set one of those that differ in the fewest choices. */
export interface ChoiceTurn {
  question: string
  to: string | string[] | boolean
  /** Null where no option would be left. */
  winner: string | null
  /** The lead then; null with one option left or none. */
  margin: number | null
  tooClose?: true
}

/** All numbers between two ends, no others beside them: each of them gives this winner. */
export interface NumberTurn {
  question: string
  from: End
  upTo: End
  winner: string | null
  /** The least and the most that the lead is there; null with one option left or none. */
  margin: [least: number, most: number] | null
  /** It is below the tie everywhere. */
  tooClose?: true
}

export interface End {
  at: number
  included: boolean
}

export type Method = 'weightedProduct' | 'topsis' | 'vikor' | 'promethee2'

/** What other methods make of the same weights and ratings. */
export interface SecondOpinions {
  /** How many have the same winner. */
  agreeing: number
  /** Best first. */
  rankings: { [method in Method]: string[] }
}

/** One effect: what it changed, or what it said. `limit` is the floor of a weight or the bounds of a rating. */
export type TraceStep =
  | (NumberStep & { type: 'weight'; criterion: string; before: number; after: number })
  | (NumberStep & { type: 'rating'; option: string; criterion: string; before: number; after: number })
  | (NumberStep & { type: 'estimate'; option: string; before: [number, number]; after: [number, number] })
  | { source: EffectSource; type: 'exclude'; option: string }
  | { source: EffectSource; type: 'caveat'; option?: string }
  | { source: EffectSource; type: 'caseStudy'; key: string }

export interface NumberStep {
  source: EffectSource | `priority:${string}` | 'limit'
  add?: number
  multiply?: number
}
