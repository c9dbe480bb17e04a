/** As many as `toFixed` takes. */
export const MOST = 100

/** A number to so many decimals; never minus zero. As it is where no decimals are few enough. */
export const rounded = (value: number, decimals: number): number =>
  (decimals < MOST ? Number(value.toFixed(decimals)) : value) + 0

/** The fewest decimals, from the least on, with which something holds. */
export function fewestDecimals(holds: (decimals: number) => boolean, least = 1, most = MOST): number {
  for (let decimals = least; decimals < most; decimals++) if (holds(decimals)) return decimals
  return most
}
