import { effectsOn } from '../effects.ts'
import type { CriterionKey } from './criteria.ts'

export type OptionKey = 'postgresql' | 'mysql' | 'mongodb' | 'sqlite'

export const { matters, counts, rated, rulesOut, caveat } = effectsOn<OptionKey, CriterionKey>()
