import type { LocalText } from './document.ts'

/** Raised when a change of the engine could alter a number. */
export const ENGINE = 1

export type Status = 'ranked' | 'notEnoughAnswers' | 'noneFits'
export type Strength = 'clear' | 'leaning' | 'tooClose'

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
  text: LocalText
}

/** What is stored and sent: the rest of a verdict is computed from the same model and answers by whoever shows it. */
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
  /** All weights had come to 0, so the model's own were used. */
  baseWeights?: true
}

/** The core and what explains it. */
export interface Verdict extends CoreVerdict {
  /** Effective, not normalised. */
  weights: { [criterion: string]: number }
  /** Effective, by option and criterion. */
  ratings: { [option: string]: { [criterion: string]: number } }
  /** The margin split by criterion, adding up to it; {} without a runner-up. */
  marginByCriterion: { [criterion: string]: number }
}
