import { exp, ln } from '../../maths/natural.ts'
import { McdaError } from './problem.ts'

/** An uncertain value. */
export type Distribution =
  | { shape: 'uniform'; low: number; high: number }
  | { shape: 'normal'; mean: number; sd: number }
  /** Mean and standard deviation of the logarithm. */
  | { shape: 'lognormal'; mean: number; sd: number }
  /** On 0..1. */
  | { shape: 'beta'; alpha: number; beta: number }

/** A value that is known, or how it is spread. */
export type UncertainRating = number | Distribution

/** Draws uniform in [0, 1), such as `sfc32` gives: chance is an argument. */
export type Draws = () => number

/**
 * A source of values so distributed, made from uniform draws by exact methods: polar (Marsaglia and Bray 1964) for the normal, gamma
 * variates (Marsaglia and Tsang 2000) for the beta distribution.
 *
 * @throws {McdaError} `not-finite`; `not-permitted` for low > high, a negative deviation, or alpha or beta not above 0
 */
export function sampler(rating: UncertainRating, draw: Draws): () => number {
  checkRating(rating)
  if (typeof rating === 'number') return () => rating
  switch (rating.shape) {
    case 'uniform': {
      const { low, high } = rating
      return () => low + (high - low) * draw()
    }
    case 'normal': {
      const normal = standardNormal(draw)
      const { mean, sd } = rating
      return () => (sd === 0 ? mean : mean + sd * normal())
    }
    case 'lognormal': {
      const normal = standardNormal(draw)
      const { mean, sd } = rating
      return () => exp(sd === 0 ? mean : mean + sd * normal())
    }
    case 'beta': {
      const [a, b] = [logGamma(rating.alpha, draw), logGamma(rating.beta, draw)]
      // By logarithms: with a small alpha and beta both variates may be too small for a number.
      return () => 1 / (1 + exp(-a() + b()))
    }
  }
}

/** Refuses a distribution that is none. */
export function checkRating(rating: UncertainRating, row?: number, column?: number): void {
  const numbers =
    typeof rating === 'number' ? [rating] : Object.values(rating).filter((part) => typeof part === 'number')
  const place = row === undefined ? 'the value' : `ratings[${row}][${column}]`
  if (!numbers.every(Number.isFinite))
    throw new McdaError('not-finite', `${place} has a part that is not finite`, row, column)
  if (typeof rating === 'number') return
  const sound =
    rating.shape === 'uniform'
      ? rating.low <= rating.high
      : rating.shape === 'beta'
        ? rating.alpha > 0 && rating.beta > 0
        : (rating.shape === 'normal' || rating.shape === 'lognormal') && rating.sd >= 0
  if (!sound)
    throw new McdaError('not-permitted', `${place} is no distribution: ${JSON.stringify(rating)}`, row, column)
}

/**
 * The middle 95% of a value, mean ± 1.96 standard deviations (lognormal: of the logarithm); a uniform one whole, a known one as it is.
 */
export function interval95(rating: UncertainRating): [number, number] {
  checkRating(rating)
  if (typeof rating === 'number') return [rating, rating]
  const around = (mean: number, sd: number): [number, number] => [mean - 1.96 * sd, mean + 1.96 * sd]
  switch (rating.shape) {
    case 'uniform':
      return [rating.low, rating.high]
    case 'normal':
      return around(rating.mean, rating.sd)
    case 'lognormal': {
      const [low, high] = around(rating.mean, rating.sd)
      return [exp(low), exp(high)]
    }
    case 'beta': {
      const { alpha, beta } = rating
      const total = alpha + beta
      return around(alpha / total, Math.sqrt((alpha * beta) / (total * total * (total + 1))))
    }
  }
}

function standardNormal(draw: Draws): () => number {
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const value = spare
      spare = undefined
      return value
    }
    for (;;) {
      const [u, v] = [2 * draw() - 1, 2 * draw() - 1]
      const s = u * u + v * v
      if (s >= 1 || s === 0) continue
      const factor = Math.sqrt((-2 * ln(s)) / s)
      spare = v * factor
      return u * factor
    }
  }
}

/** Logarithms of gamma variates. */
function logGamma(shape: number, draw: Draws): () => number {
  if (shape < 1) {
    const above = logGamma(shape + 1, draw)
    return () => above() + ln(1 - draw()) / shape
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  const normal = standardNormal(draw)
  return () => {
    for (;;) {
      const x = normal()
      const root = 1 + c * x
      if (root <= 0) continue
      const v = root * root * root
      if (ln(1 - draw()) < 0.5 * x * x + d - d * v + d * ln(v)) return ln(d * v)
    }
  }
}
