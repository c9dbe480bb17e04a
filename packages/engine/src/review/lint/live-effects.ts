import { amountAt } from '../../decide/amount.ts'
import type { CompiledModel } from '../../decide/model.ts'
import type { Amount, Curve, Effect, Question } from '../../document.ts'
import { at } from '../../pointer.ts'
import type { About } from './about.ts'
import { finding, type Finding } from './finding.ts'

/** The constant that an amount is over all answers of a question; undefined where it varies. */
function constantOf(amount: Amount, { min = 0, max = 0 }: Pick<Question, 'min' | 'max'>): number | undefined {
  if (typeof amount === 'number') return amount
  const heights = [min, ...amount.map(([x]) => x).filter((x) => x > min && x < max), max].map((x) =>
    amountAt(amount, x),
  )
  return heights.every((y) => y === heights[0]) ? heights[0] : undefined
}

/** Which effects of a model can change anything at all. */
export class LiveEffects {
  private readonly estimated: ReadonlySet<string>
  private readonly optionAt: ReadonlyMap<string, number>
  private readonly criterionAt: ReadonlyMap<string, number>

  constructor(private readonly model: CompiledModel) {
    const { options, criteria, estimates } = model.document
    this.estimated = new Set(estimates?.options.map(({ option }) => option))
    this.optionAt = new Map(options.map(({ key }, o) => [key, o]))
    this.criterionAt = new Map(criteria.map(({ key }, c) => [key, c]))
  }

  /** @param question the one whose answer a curve is evaluated at */
  changes(effect: Effect, question: Pick<Question, 'min' | 'max'> = {}): boolean {
    const moves = (amount: Amount | undefined, neutral: number) =>
      amount !== undefined && constantOf(amount, question) !== neutral
    switch (effect.type) {
      case 'weight':
        return moves(effect.add, 0) || moves(effect.multiply, 1)
      case 'rating':
        return moves(effect.add, 0) && !this.staysAtTheEnd(effect.option, effect.criterion)
      case 'estimate':
        if (effect.option === undefined ? this.estimated.size === 0 : !this.estimated.has(effect.option)) return false
        return moves(effect.add, 0) || moves(effect.multiply, 1)
      default:
        return true
    }
  }

  /** Whether an effect depends on the number that is answered. */
  varies(effect: Effect, question: Question): boolean {
    return curvesOf(effect).some((curve) => constantOf(curve, question) === undefined)
  }

  /** Whether a rating is at 10 already and never lowered, or at 0 and never raised; its whole interval too. */
  private staysAtTheEnd(option: string, criterion: string): boolean {
    const { base, ratingTargets } = this.model
    const [o, c] = [this.optionAt.get(option) as number, this.criterionAt.get(criterion) as number]
    const ends = [base.values, base.lows, base.highs].map((rows) => rows[o]?.[c])
    const target = ratingTargets[o]?.find((each) => each.criterion === c)?.target.adds
    const amounts = [
      ...(target?.amounts ?? []),
      ...(target?.curves ?? []).flatMap(({ curve }) => curve.map(([, y]) => y)),
    ]
    if (ends.every((x) => x === 10)) return amounts.every((y) => y >= 0)
    return ends.every((x) => x === 0) && amounts.every((y) => y <= 0)
  }
}

type Of = Pick<About, 'rule' | 'question' | 'choice'>

/** Effects without any effect, and curves that are flat or bend where no answer comes. */
export function lintEffects(
  live: LiveEffects,
  effects: readonly Effect[],
  pointer: string,
  of: Of,
  question?: Question,
): Finding[] {
  return effects.flatMap((effect, e): Finding[] => {
    const here = at(at(pointer, 'effects'), e)
    const curves = question ? curvesOf(effect) : []
    const flat = curves.flatMap((curve) => constantOf(curve, question as Question) ?? [])
    const findings = [
      ...flat.map((value) => finding('curveFlat', here, { ...of, value }, { value })),
      ...curves.flatMap((curve) => {
        const { min = 0, max = 0 } = question as Question
        const beyond = curve.find(([x]) => x < min || x > max)
        return beyond ? [finding('curveOutsideRange', here, { ...of, value: beyond[0] }, { value: beyond[0] })] : []
      }),
    ]
    if (flat.length > 0 || live.changes(effect, question)) return findings
    return [...findings, finding('effectWithoutEffect', here, of)]
  })
}

const curvesOf = (effect: Effect): Curve[] =>
  ['add' in effect ? effect.add : undefined, 'multiply' in effect ? effect.multiply : undefined].filter((each) =>
    Array.isArray(each),
  ) as Curve[]
