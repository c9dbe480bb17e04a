import { roundTogether } from './apportion.ts'
import type { PrintedLead } from './lead.ts'

/** A criterion's share of the lead in points, as it is printed everywhere: together they add up to the printed lead. */
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
