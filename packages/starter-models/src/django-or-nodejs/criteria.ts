import type { CriterionStructure } from '../structure.ts'

type Group = 'building' | 'running' | 'people' | 'years'

/**
 * What is weighed before anything is known of the client. The weights put neither option ahead by a margin that means
 * anything: the answers decide (tested).
 */
export const criteria = {
  'first-release': { group: 'building', weight: 7 },
  admin: { group: 'building', weight: 6 },
  data: { group: 'building', weight: 6 },
  content: { group: 'building', weight: 3 },
  ai: { group: 'building', weight: 3 },
  'library-choice': { group: 'building', weight: 4 },
  realtime: { group: 'running', weight: 5 },
  concurrency: { group: 'running', weight: 5 },
  services: { group: 'running', weight: 3 },
  serverless: { group: 'running', weight: 3 },
  'one-language': { group: 'people', weight: 6 },
  learning: { group: 'people', weight: 4 },
  hiring: { group: 'people', weight: 6 },
  handover: { group: 'years', weight: 7 },
  security: { group: 'years', weight: 6 },
  'library-quality': { group: 'years', weight: 4 },
} satisfies { [key: string]: CriterionStructure & { group: Group } }

export type CriterionKey = keyof typeof criteria
