import { effectsOn } from '../effects.ts'
import type { CriterionKey } from './criteria.ts'

export const { matters, counts, rated, weeks, times, caveat } = effectsOn<'django' | 'nodejs', CriterionKey>()
