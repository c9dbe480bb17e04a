import type { EstimateVerdict } from '../verdict.ts'
import type { CompiledModel } from './model.ts'
import type { Situation } from './situation.ts'
import { adjust } from './target.ts'

/**
 * Weeks and cost of each option that has an estimate, excluded ones too.
 *
 *     weeks = max(0, (base + Σ add) × Π multiply),  cost = weeks × hoursPerWeek × hourlyRate
 *
 * The rate is the client's own where the model asks for it and it is answered.
 */
export function estimates(model: CompiledModel, { values, fired }: Situation): EstimateVerdict[] {
  const { estimates, options } = model.document
  if (!estimates) return []
  const { hoursPerWeek, currency, rateQuestion } = estimates
  const own = values[model.questions.findIndex(({ key }) => key === rateQuestion)]
  const rate = typeof own === 'number' ? own : estimates.hourlyRate
  return estimates.options.map(({ option, weeks }) => {
    const target = model.weekTargets[options.findIndex(({ key }) => key === option)]
    const [low, high] = weeks.map((base) => (target ? Math.max(0, adjust(base, target, fired, values)) : base)) as [
      number,
      number,
    ]
    return { option, weeks: [low, high], cost: [low * hoursPerWeek * rate, high * hoursPerWeek * rate], currency }
  })
}
