/** From one place of a slider to the next. */
export const FACTOR_STEP = 0.25

/** Where a slider ends: at the most that a criterion may be made to count, and never before 1, which is as the model weighs it. */
export const largestFactor = (most: number): number => Math.max(Math.ceil(most / FACTOR_STEP) * FACTOR_STEP, 1)

/**
 * The factor that a slider chooses where it was moved to: up to the most that is allowed, or 1.
 *
 * @param from the former value: a value between two steps moves to the next step in the same direction
 */
export function chosenFactor(to: number, from: number, most: number): number {
  if (to <= most || to === 1) return to
  return most < 1 && to > from ? 1 : most
}
