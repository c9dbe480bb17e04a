import { weigh } from '../../decide/weigh.ts'
import { situation } from '../../decide/situation.ts'
import { curvePoints } from '../../decide/amount.ts'
import type { CompiledModel } from '../../decide/model.ts'
import type { Answer, Question } from '../../document.ts'
import { sum } from '../../maths/sum.ts'
import { at } from '../../pointer.ts'
import type { AnswerSpace } from './answer-space.ts'
import { Budget } from './budget.ts'
import { costOfStanding } from './cost.ts'
import { finding, type Finding } from './finding.ts'

/** Ratings closer than this, of 10, hardly distinguish options. */
const LEVEL = 0.1
/** Operations for looking at every answer alone. */
const SINGLES = 4_000_000

/** Criteria on which all options are level, that weigh nothing, that outweigh all others, or that rate as another does. */
export function lintCriteria(space: AnswerSpace): Finding[] {
  const { model } = space
  const { criteria, options } = model.document
  const after = options.length > 0 ? decidingAnswers(space) : []
  return criteria.flatMap(({ key }, c): Finding[] => {
    const pointer = at('/criteria', c)
    const about = { criterion: key }
    if (weighsNothing(model, c)) return [finding('weightAlwaysZero', pointer, about)]
    const twin = twinOf(model, c)
    return [
      ...levels(model, c),
      ...(after[c] ? [after[c]] : []),
      ...(twin === undefined
        ? []
        : [finding('criteriaAlike', pointer, { ...about, otherCriterion: criteria[twin]?.key as string })]),
    ]
  })
}

const moved = ({ ratingTargets }: CompiledModel, c: number) =>
  ratingTargets.some((targets) => targets.some(({ criterion }) => criterion === c))

function levels(model: CompiledModel, c: number): Finding[] {
  const { criteria, options } = model.document
  const column = model.base.values.map((row) => row[c] as number)
  const spread = Math.max(...column) - Math.min(...column)
  if (options.length < 2 || spread > LEVEL || moved(model, c)) return []
  const about = { criterion: criteria[c]?.key as string, ...(spread > 0 && { value: Number(spread.toPrecision(2)) }) }
  return [
    finding('criterionDoesNotDiscriminate', at('/criteria', c), about, spread > 0 ? { value: spread } : undefined),
  ]
}

/** Whether no effect lifts a weight of 0. */
function weighsNothing({ base, weightTargets }: CompiledModel, c: number): boolean {
  if (base.weights[c] !== 0) return false
  const { amounts = [], curves = [] } = weightTargets[c]?.adds ?? {}
  return [...amounts, ...curves.flatMap(({ curve }) => curve.map(([, y]) => y))].every((y) => y <= 0)
}

/** An earlier criterion on which all options are rated the same, or in the same proportions; with two options that means nothing. */
function twinOf(model: CompiledModel, c: number): number | undefined {
  const { base, document } = model
  if (document.options.length < 3 || moved(model, c)) return undefined
  const column = (rows: readonly number[][], of: number) => rows.map((row) => row[of] as number)
  const own = column(base.values, c)
  for (let other = 0; other < c; other++)
    if (!moved(model, other) && !(base.weights[other] === 0) && inProportion(own, column(base.values, other)))
      return other
  return undefined
}

/** Whether the numbers of one column are those of another, stretched or shifted upwards: a correlation of exactly 1. */
function inProportion(a: readonly number[], b: readonly number[]): boolean {
  const centred = (numbers: readonly number[]) => {
    const mean = sum([...numbers]) / numbers.length
    return numbers.map((x) => x - mean)
  }
  const [x, y] = [centred(a), centred(b)]
  const dot = (p: number[], q: number[]) => sum(p.map((each, i) => each * (q[i] as number)))
  const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)]
  return xx > LEVEL ** 2 && yy > LEVEL ** 2 && xy > 0 && xy * xy >= (1 - 1e-9) * xx * yy
}

/** By criterion: that it outweighs all others together, from the start or after one answer. */
function decidingAnswers({ model }: AnswerSpace): (Finding | undefined)[] {
  const { criteria, questions } = model.document
  const found: (Finding | undefined)[] = criteria.map(() => undefined)
  if (criteria.length < 2) return found
  const note = (weights: readonly number[], about: object, witness: object) => {
    const total = sum([...weights])
    criteria.forEach(({ key }, c) => {
      const share = (weights[c] as number) / total
      if (share > 0.5)
        found[c] ??= finding(
          'oneCriterionDecides',
          at('/criteria', c),
          { criterion: key, share, ...about },
          { value: share, ...witness },
        )
    })
  }
  note(model.base.weights, {}, {})
  // Of two criteria one outweighs the other sooner or later.
  if (criteria.length < 3) return found
  const budget = new Budget(SINGLES)
  const cost = costOfStanding(model)
  for (const question of questions)
    for (const answer of answersTo(question)) {
      if (!budget.take(cost)) return found
      const answers = { [question.key]: answer }
      const { weights, baseWeights } = weigh(model, situation(model, answers))
      if (baseWeights) continue
      const given = typeof answer === 'number' ? { value: answer } : { choice: choiceOf(answer) }
      note(weights, { question: question.key, ...given }, { answers })
    }
  return found
}

/** The answers that weigh most: every choice; of a number the points of its curves and its ends. */
function answersTo({ type, choices = [], effects = [], min = 0, max = 0 }: Question): Exclude<Answer, null>[] {
  if (type === 'boolean') return [true, false]
  if (type === 'number')
    return [...new Set([min, ...effects.flatMap(curvePoints), max])].filter((x) => x >= min && x <= max)
  return choices.map(({ key }) => (type === 'multi' ? [key] : key))
}

const choiceOf = (answer: Exclude<Answer, null>): string =>
  typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer)
