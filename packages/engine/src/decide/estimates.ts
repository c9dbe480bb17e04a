import type { EstimateVerdict } from '../verdict.ts'
import { adjust } from './adjust.ts'
import type { Model } from './model.ts'
import type { Situation } from './situation.ts'

/**
 * Weeks and cost of each option that has an estimate, excluded ones too.
 *
 *     weeks = max(0, (base + Σ add) × Π multiply),  cost = weeks × hoursPerWeek × hourlyRate
 *
 * The rate is the client's own where the model asks for it and it is answered.
 */
export function estimates(model: Model, { values, weekAdds, weekMultipliers }: Situation): EstimateVerdict[] {
  const { estimates } = model.document
  if (!estimates) return []
  const { hoursPerWeek, currency, rateQuestion } = estimates
  const asked = model.questions.findIndex(({ key }) => key === rateQuestion)
  const own = values[asked]
  const rate = typeof own === 'number' ? own : estimates.hourlyRate
  return estimates.options.map(({ option, weeks }) => {
    const o = model.optionIndex.get(option) as number
    const [low, high] = weeks.map((base) => Math.max(0, adjust(base, weekAdds[o], weekMultipliers[o]))) as [
      number,
      number,
    ]
    return { option, weeks: [low, high], cost: [low * hoursPerWeek * rate, high * hoursPerWeek * rate], currency }
  })
}
