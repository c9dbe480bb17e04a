import type { Formats } from '../formats.ts'
import type { Wording } from '../wording.ts'

/** The words for how much a criterion counts. */
interface PriorityWords {
  notAtAll: string
  asWeighed: string
  mattersMost: string
  times(factor: string): string
  /** All of them in a sentence. */
  counts(list: string): string
}

/** How the priorities of a client are said, each and all together. */
export function prioritiesIn(
  { number, list }: Pick<Formats, 'number' | 'list'>,
  words: PriorityWords,
): Pick<Wording, 'priority' | 'ownPriorities'> {
  const priority: Wording['priority'] = (factor, most) => {
    if (factor === 0) return words.notAtAll
    if (factor === 1) return words.asWeighed
    const largest = most ?? factor
    return factor >= largest && largest > 1 ? words.mattersMost : words.times(number(factor))
  }
  return {
    priority,
    ownPriorities(priorities, most, names) {
      const own = Object.entries(priorities)
        .filter(([, factor]) => factor !== 1)
        .map(([key, factor]) => `${names.criterion(key)} (${priority(factor, most).toLocaleLowerCase()})`)
      return own.length > 0 ? words.counts(list(own)) : ''
    },
  }
}
