import type { CriterionStructure } from '../structure.ts'

type Group = 'data' | 'load' | 'people'

/**
 * What is weighed before anything is known of the client. The weights put no option ahead by a margin that means
 * anything: the answers decide (tested).
 */
export const criteria = {
  integrity: { group: 'data', weight: 6 },
  shapes: { group: 'data', weight: 4 },
  asking: { group: 'data', weight: 4 },
  writing: { group: 'load', weight: 5 },
  growth: { group: 'load', weight: 5 },
  failover: { group: 'load', weight: 6 },
  upkeep: { group: 'people', weight: 7 },
  knowledge: { group: 'people', weight: 5 },
  licence: { group: 'people', weight: 2 },
} satisfies { [key: string]: CriterionStructure & { group: Group } }

export type CriterionKey = keyof typeof criteria
