import type { Rating } from '@verdict/engine'
import { today } from '../../ui/today.ts'

const [LEAST, MOST] = [0, 10]
/** How far a first rating may be off at either side. */
const USUAL = 1

const within = (points: number) => Math.min(MOST, Math.max(LEAST, tidy(points)))
/** Without what binary fractions leave behind: 0.1 + 0.2 is 0.3. */
const tidy = (points: number) => Number(points.toFixed(10))

/** A cell's first rating, with the usual range. */
export const firstRating = (option: string, criterion: string, value: number, locale: string): Rating => ({
  option,
  criterion,
  value,
  low: within(value - USUAL),
  high: within(value + USUAL),
  rationale: { [locale]: '' },
  sources: [],
})

/** A cell's first rating made by hand: whoever makes it has looked at it today, by their own calendar. */
export const firstRatingToday = (...cell: Parameters<typeof firstRating>): Rating => ({
  ...firstRating(...cell),
  reviewed: today(),
})

/** A cell rated by hand: a first rating takes the usual range and is reviewed today, another one moves its range along. */
export const ratedByHand = (
  before: Rating | undefined,
  { option, criterion }: Pick<Rating, 'option' | 'criterion'>,
  value: number,
  locale: string,
): Rating => (before ? movedTo(before, value) : firstRatingToday(option, criterion, value, locale))

/** A rating with another value: its range moves along and keeps its width, within 0..10. */
export function movedTo<R extends Pick<Rating, 'value' | 'low' | 'high'>>(rating: R, value: number): R {
  const { low, high } = rating
  if (low === undefined && high === undefined) return { ...rating, value }
  const [from, to] = [low ?? rating.value, high ?? rating.value]
  const width = tidy(to - from)
  const start = Math.min(MOST - width, Math.max(LEAST, tidy(from + value - rating.value)))
  return { ...rating, value, low: tidy(start), high: tidy(start + width) }
}
