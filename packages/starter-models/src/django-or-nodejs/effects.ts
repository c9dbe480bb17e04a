import { effectsOn } from '../effects.ts'
import type { CriterionKey } from './criteria.ts'

export const { matters, counts, rated, weeks, times, caveat, nextStep } = effectsOn<'django' | 'nodejs', CriterionKey>()
