import { roundTogether } from './apportion.ts'
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
