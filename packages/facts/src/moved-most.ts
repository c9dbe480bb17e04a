import type { Driver } from '@verdict/engine'

/** A change of the lead that is smaller rounds to nothing. */
const LEAST = 0.05

/** What moved the lead, to either side, the largest change first; without what rounds to nothing. */
export const movedMost = (drivers: readonly Driver[]): Driver[] =>
  drivers
    .filter(({ marginChange }) => Math.abs(marginChange) >= LEAST)
    .sort((a, b) => Math.abs(b.marginChange) - Math.abs(a.marginChange))
