import type { CompiledModel } from '../../decide/model.ts'
import { standing } from '../../decide/standing.ts'
import { influencesOf } from '../../progress/influences.ts'
import { at } from '../../pointer.ts'
import type { AnswerSpace } from './answer-space.ts'
import { Budget } from './budget.ts'
import { costOfStanding } from './cost.ts'
import { finding, type Finding } from './finding.ts'
import { leadOf, wins, WinSearch } from './win-search.ts'

/** Operations for climbing and for proving, over all options; and for one. */
const [CLIMBING, PROVING, MOST_EACH] = [3_000_000, 6_000_000, 2_000_000]
/** Operations for scoring samples. */
const SCORING = 6_000_000

/** Options that another beats on everything, that never win, or that have no estimate. */
export function lintOptions(space: AnswerSpace): Finding[] {
  return [...lintWinning(space), ...lintEstimates(space.model)]
}

function lintWinning(space: AnswerSpace): Finding[] {
  const { model } = space
  const { options } = model.document
  if (options.length < 2) return []
  const search = new WinSearch(model)
  const most = Math.ceil(SCORING / costOfStanding(model))
  const standings = space.samples.slice(0, most).map(({ answers }) => ({ answers, standing: standing(model, answers) }))
  const [climbing, proving] = [new Budget(CLIMBING), new Budget(PROVING)]
  return options.flatMap(({ key }, o): Finding[] => {
    const pointer = at('/options', o)
    const by = options[dominatorOf(model, o) ?? -1]?.key
    if (by !== undefined) return [finding('dominated', pointer, { option: key, otherOption: by }, { option: by })]
    if (standings.some(({ standing }) => wins(standing, o))) return []
    const nearest = standings.reduce((a, b) => (leadOf(b.standing, o) > leadOf(a.standing, o) ? b : a))
    if (search.climbs(o, nearest.answers, climbing)) return []
    const own = proving.part(MOST_EACH, 1 / 2)
    const never = search.never(o, own)
    proving.giveBack(own)
    if (never === true) return [finding('neverWins', pointer, { option: key })]
    if (never === undefined) space.skip('options', o)
    return never === undefined ? [finding('winNotFound', pointer, { option: key })] : []
  })
}

/** An option that is at least as good on every criterion and better on one, at its worst against the other's best, and is never out. */
function dominatorOf(model: CompiledModel, option: number): number | undefined {
  const criteria = model.document.criteria.length
  const reach = reachOf(model)
  const own = reach[option] as { low: number; high: number }[]
  const found = reach.findIndex(
    (row, o) =>
      o !== option &&
      !model.exclusions.some((each) => each.option === o) &&
      row.every(({ low }, c) => low >= (own[c]?.high as number)) &&
      row.some(({ low }, c) => low > (own[c]?.high as number)),
  )
  return found < 0 || criteria === 0 ? undefined : found
}

const reaches = new WeakMap<CompiledModel, { low: number; high: number }[][]>()

/** The range of every rating over all answers. */
function reachOf(model: CompiledModel): { low: number; high: number }[][] {
  const known = reaches.get(model)
  if (known) return known
  const criteria = model.document.criteria.length
  const reach = model.base.values.map((row) => row.map((value) => ({ low: value, high: value })))
  for (const { ratings } of influencesOf(model))
    for (const { place, low, high } of ratings) {
      const cell = reach[Math.floor(place / criteria)]?.[place % criteria] as { low: number; high: number }
      cell.low += Math.min(0, low)
      cell.high += Math.max(0, high)
    }
  for (const cell of reach.flat()) {
    cell.low = Math.max(0, cell.low)
    cell.high = Math.min(10, cell.high)
  }
  reaches.set(model, reach)
  return reach
}

function lintEstimates({ document: { options, estimates } }: CompiledModel): Finding[] {
  if (!estimates || estimates.options.length === 0) return []
  const estimated = new Set(estimates.options.map(({ option }) => option))
  return options.flatMap(({ key }, o) =>
    estimated.has(key) ? [] : [finding('optionWithoutEstimate', at('/options', o), { option: key })],
  )
}
