import type { DecisionCase } from '../decide/decide.ts'
import { clampRating, firing, multiplied, type Target } from '../decide/target.ts'
import type { Rating } from '../document.ts'
import type { NumberStep, TraceStep } from '../verdict.ts'

interface Step extends NumberStep {
  before: number
  after: number
}

/**
 * Every effect in the order in which it was applied: on the weights, with the client's priorities last; on the ratings; on the weeks; then
 * what was knocked out, said and recommended.
 */
export function trace(opened: DecisionCase): TraceStep[] {
  return [...onWeights(opened), ...onRatings(opened), ...onEstimates(opened), ...onOptions(opened)]
}

/** How one number came about: adds, multipliers, and then the limit, if it was beyond. */
function steps(
  { model, found }: DecisionCase,
  base: number,
  target: Target,
  limited: (value: number) => number,
): Step[] {
  const taken: Step[] = []
  let value = base
  const name = (source: number) => model.sources[source]?.name as NumberStep['source']
  for (const { source, amount } of firing(target.adds, found.fired, found.values)) {
    taken.push({ source: name(source), add: amount, before: value, after: value + amount })
    value += amount
  }
  for (const { source, amount } of firing(target.multipliers, found.fired, found.values)) {
    const after = multiplied(value, amount)
    taken.push({ source: name(source), multiply: amount, before: value, after })
    value = after
  }
  if (limited(value) !== value) taken.push({ source: 'limit', before: value, after: limited(value) })
  return taken
}

const notBelow0 = (value: number) => Math.max(0, value)

function onWeights(opened: DecisionCase): TraceStep[] {
  const { model, factors } = opened
  return model.document.criteria.flatMap(({ key, weight }, c) => {
    const target = model.weightTargets[c]
    const taken = target ? steps(opened, weight, target, notBelow0) : []
    const before = taken.at(-1)?.after ?? weight
    const multiply = factors?.[c] ?? 1
    if (multiply !== 1) taken.push({ source: `priority:${key}`, multiply, before, after: before * multiply })
    // Filling in what a step is about costs a tenth of copying the step.
    return taken.map((step) => Object.assign(step, { type: 'weight' as const, criterion: key }))
  })
}

const onRatings = (opened: DecisionCase): TraceStep[] =>
  opened.model.ratingTargets.flatMap((targets, o) =>
    targets.flatMap(({ criterion, target }) => {
      const { option, criterion: key, value } = opened.model.ratings[o]?.[criterion] as Rating
      return steps(opened, value, target, clampRating).map((step) =>
        Object.assign(step, { type: 'rating' as const, option, criterion: key }),
      )
    }),
  )

function onEstimates(opened: DecisionCase): TraceStep[] {
  const { model } = opened
  return (model.document.estimates?.options ?? []).flatMap(({ option, weeks }) => {
    const target = model.weekTargets[model.document.options.findIndex(({ key }) => key === option)] as Target
    const [lows, highs] = weeks.map((base) => steps(opened, base, target, notBelow0)) as [Step[], Step[]]
    // The limit may hold one end alone.
    return Array.from({ length: Math.max(lows.length, highs.length) }, (_, i): TraceStep => {
      const [low, high] = [stepAt(lows, i, weeks[0]), stepAt(highs, i, weeks[1])]
      const { source, add, multiply } = lows[i] ?? (highs[i] as Step)
      return {
        source,
        ...(add !== undefined && { add }),
        ...(multiply !== undefined && { multiply }),
        type: 'estimate',
        option,
        before: [low.before, high.before],
        after: [low.after, high.after],
      }
    })
  })
}

function stepAt(taken: Step[], i: number, base: number): { before: number; after: number } {
  const end = taken.at(-1)?.after ?? base
  return taken[i] ?? { before: end, after: end }
}

function onOptions({ model, found }: DecisionCase): TraceStep[] {
  const said: TraceStep[] = []
  model.sources.forEach(({ name, effects }, source) => {
    if (!found.fired[source]) return
    for (const effect of effects) {
      if (effect.type === 'caseStudy') said.push({ source: name, type: 'caseStudy', key: effect.key })
      else if (effect.type === 'exclude') said.push({ source: name, type: 'exclude', option: effect.option })
      else if (effect.type === 'caveat')
        said.push({ source: name, type: 'caveat', ...(effect.option !== undefined && { option: effect.option }) })
    }
  })
  return said
}
