import { amountAt } from '../decide/amount.ts'
import type { CompiledModel } from '../decide/model.ts'
import type { CompiledSource } from '../decide/sources.ts'
import type { Amount } from '../document.ts'
import { sum } from '../maths/sum.ts'

/** A source's effects on one number: a weight by its criterion, a rating by its option and criterion. */
export interface Influence {
  place: number
  amounts: Amount[]
  /** Together, over all answers: the same for constants, the extremes for curves. */
  low: number
  high: number
}

/** What a source can do to a winner. */
export interface Influences {
  /** The place of its question; -1 for a rule. */
  question: number
  adds: Influence[]
  multipliers: Influence[]
  ratings: Influence[]
  excludes: number[]
}

/** A model never changes, and its influences are needed at every answer. */
const known = new WeakMap<CompiledModel, Influences[]>()

/** What every source of a model can do to its winner, in the order of the sources; computed once a model. */
export function influencesOf(model: CompiledModel): readonly Influences[] {
  const found = known.get(model) ?? find(model)
  known.set(model, found)
  return found
}

function find({ document, sources }: CompiledModel): Influences[] {
  const { options, criteria } = document
  const optionAt = new Map(options.map(({ key }, o) => [key, o]))
  const criterionAt = new Map(criteria.map(({ key }, c) => [key, c]))
  return sources.map(({ effects, question }: CompiledSource) => {
    const found: Influences = { question, adds: [], multipliers: [], ratings: [], excludes: [] }
    const note = (list: Influence[], place: number, amount: Amount | undefined) => {
      if (amount === undefined) return
      const known = list.find((each) => each.place === place)
      if (known) known.amounts.push(amount)
      else list.push({ place, amounts: [amount], low: 0, high: 0 })
    }
    for (const effect of effects) {
      if (effect.type === 'exclude') found.excludes.push(optionAt.get(effect.option) as number)
      if (effect.type !== 'weight' && effect.type !== 'rating') continue
      const criterion = criterionAt.get(effect.criterion) as number
      if (effect.type === 'rating') {
        const option = optionAt.get(effect.option) as number
        note(found.ratings, option * criteria.length + criterion, effect.add)
      } else {
        note(found.adds, criterion, effect.add)
        note(found.multipliers, criterion, effect.multiply)
      }
    }
    for (const each of [...found.adds, ...found.ratings]) Object.assign(each, extremes(each.amounts, sum))
    for (const each of found.multipliers) Object.assign(each, extremes(each.amounts, product))
    return found
  })
}

/** A product that is 0 only where one of the two is: however small it gets, it is at least the least number there is. */
export const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : Math.max(a * b, Number.MIN_VALUE))

const product = (numbers: readonly number[]) => numbers.reduce(times, 1)

/** The values that an amount may have: of a curve those between its heights. */
export const ends = (amount: Amount) => (typeof amount === 'number' ? [amount] : amount.map(([, y]) => y))

function extremes(amounts: Amount[], together: (numbers: readonly number[]) => number) {
  return {
    low: together(amounts.map((amount) => Math.min(...ends(amount)))),
    high: together(amounts.map((amount) => Math.max(...ends(amount)))),
  }
}

/** The sum of what is added at an answer. */
export const addedAt = ({ amounts }: Influence, x: number): number => sum(amounts.map((amount) => amountAt(amount, x)))

/** The product of the multipliers at an answer. */
export const multipliedAt = ({ amounts }: Influence, x: number): number =>
  product(amounts.map((amount) => amountAt(amount, x)))

/** Whether a source by itself can change the winner. */
export const matters = ({ adds, multipliers, ratings, excludes }: Influences): boolean =>
  adds.length + multipliers.length + ratings.length + excludes.length > 0
