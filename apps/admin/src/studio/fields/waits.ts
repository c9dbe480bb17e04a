/** Why a number is not taken yet that is more than another, which does not move with it. */
export const waitsAbove =
  (most: number | undefined) =>
  (next: number): string | undefined =>
    most !== undefined && next > most ? `${next} is more than ${most}. It waits until you move that.` : undefined

/** The same for one that is less. */
export const waitsBelow =
  (least: number | undefined) =>
  (next: number): string | undefined =>
    least !== undefined && next < least ? `${next} is less than ${least}. It waits until you move that.` : undefined
