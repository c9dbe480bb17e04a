/** The most that `toFixed` accepts. */
const MOST = 100

/** A number to so many decimals; never minus zero. As it is where no decimals are few enough. */
export const rounded = (value: number, decimals: number): number =>
  (decimals < MOST ? Number(value.toFixed(decimals)) : value) + 0

/** The fewest decimals, from the least on, with which something holds. */
export function fewestDecimals(holds: (decimals: number) => boolean, least = 1, most = MOST): number {
  for (let decimals = least; decimals < most; decimals++) if (holds(decimals)) return decimals
  return most
}

/** A number to so many decimals, on the side away from another. */
export function roundedAway(value: number, from: number, decimals: number): number {
  const near = rounded(value, decimals)
  if (decimals >= MOST || (value > from ? near >= value : near <= value)) return near
  const step = 10 ** -decimals
  return rounded(value > from ? near + step : near - step, decimals)
}
