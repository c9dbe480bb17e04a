import type { Effect } from '../../document.ts'
import { sameJson } from '../structure.ts'

/** What an effect changes, by name. */
export function targetOf(effect: Effect): string {
  switch (effect.type) {
    case 'weight':
      return `weight/${effect.criterion}`
    case 'rating':
      return `rating/${effect.option}/${effect.criterion}`
    case 'exclude':
      return `option/${effect.option}`
    case 'estimate':
      return `estimate/${effect.option ?? ''}`
    case 'caveat':
      return `caveat/${effect.option ?? ''}`
    case 'caseStudy':
      return `caseStudy/${effect.key}`
  }
}

/** Whether two effects do the same; the reason of an exclusion is ignored. */
export const repeats = (a: Effect, b: Effect): boolean =>
  a.type === 'exclude' && b.type === 'exclude' ? a.option === b.option : sameJson(a as never, b as never)

/** Whether two effects move one number in opposite directions. */
export const opposes = (a: Effect, b: Effect): boolean => targetOf(a) === targetOf(b) && wayOf(a) * wayOf(b) < 0

/** Whether two effects move one number the same way: together, they move it twice. */
export const addsUp = (a: Effect, b: Effect): boolean => targetOf(a) === targetOf(b) && wayOf(a) * wayOf(b) > 0

function wayOf(effect: Effect): number {
  if (effect.type !== 'weight' && effect.type !== 'rating' && effect.type !== 'estimate') return 0
  const add = typeof effect.add === 'number' ? effect.add : 0
  const multiply = 'multiply' in effect && typeof effect.multiply === 'number' ? effect.multiply - 1 : 0
  return Math.sign(add + multiply)
}
