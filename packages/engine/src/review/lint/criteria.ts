import type { ModelDocument } from '../../document.ts'
import type { Model } from '../../decide/model.ts'
import { at } from '../../validate/problem.ts'
import type { Finding } from './finding.ts'

/** Criteria on which all options are level, and one that outweighs all others together. */
export function lintCriteria({ document, base, ratingTargets }: Model): Finding[] {
  const { criteria, options } = document
  const total = base.weights.reduce((a, b) => a + b, 0)
  return criteria.flatMap(({ key, weight }, c): Finding[] => {
    const pointer = at('/criteria', c)
    const level = base.values.every((row) => row[c] === base.values[0]?.[c])
    const moved = ratingTargets.some((targets) => targets.some(({ criterion }) => criterion === c))
    const findings: Finding[] = []
    if (options.length > 1 && level && !moved)
      findings.push({
        code: 'criterionDoesNotDiscriminate',
        pointer,
        message: `All options are rated alike on "${key}", so it cannot tell them apart.`,
      })
    if (criteria.length > 1 && weight > total / 2)
      findings.push({
        code: 'oneCriterionDecides',
        pointer,
        message: `"${key}" weighs more than all other criteria together.`,
        witness: { value: weight / total },
      })
    return findings
  })
}

/**
 * Ratings without a source, and such as nobody has looked at for a year.
 *
 * @param today ISO date; without it no age is known
 */
export function lintEvidence({ ratings }: ModelDocument, today: string | undefined): Finding[] {
  const limit = today === undefined ? undefined : yearBefore(today)
  return ratings.flatMap(({ option, criterion, sources, reviewed }, i): Finding[] => {
    const pointer = at('/ratings', i)
    const name = `"${option}" on "${criterion}"`
    if (sources.length === 0)
      return [{ code: 'evidenceMissing', pointer, message: `The rating of ${name} has no source.` }]
    const dates = [reviewed, ...sources.flatMap(({ published, accessed }) => [published, accessed])]
    // A year or a month alone stands for its last day.
    const newest = dates
      .flatMap((date) =>
        date === undefined ? [] : [`${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)],
      )
      .sort()
      .at(-1)
    if (limit === undefined || (newest !== undefined && newest >= limit)) return []
    return [{ code: 'evidenceOld', pointer, message: `The evidence for ${name} is older than a year, or has no date.` }]
  })
}

const yearBefore = (today: string) => `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`
