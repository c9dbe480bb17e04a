import type { PrintedLead } from './lead.ts'

/** A criterion's part in a lead as it is printed wherever it stands, in points: all of them add up to the lead as printed. */
export type Printed<Part> = Part & { printed: number }

export function printedParts<Part extends { margin: number }>(
  parts: readonly Part[],
  { lead, decimals }: Pick<PrintedLead, 'lead' | 'decimals'>,
): Printed<Part>[] {
  const units = 10 ** decimals
  const whole = roundTogether(
    parts.map(({ margin }) => margin * units),
    Math.round(lead * units),
  )
  return parts.map((part, i) => ({ ...part, printed: (whole[i] as number) / units }))
}

/** Whole numbers that add up to a whole total, each as near to its value as that allows (largest remainders). */
export function roundTogether(values: readonly number[], total: number): number[] {
  const whole = values.map(Math.floor)
  let missing = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = values.map((value, i) => ({ i, remainder: value - Math.floor(value) }))
  byRemainder.sort((a, b) => b.remainder - a.remainder)
  for (const { i } of byRemainder) {
    if (missing <= 0) break
    whole[i] = (whole[i] as number) + 1
    missing--
  }
  // A total that was rounded down can lie below values that are all whole.
  for (const { i } of byRemainder.reverse()) {
    if (missing >= 0) break
    whole[i] = (whole[i] as number) - 1
    missing++
  }
  return whole
}
