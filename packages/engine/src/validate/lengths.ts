import type { ModelDocument } from '../document.ts'
import { limits } from '../document/limits.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'

/** What names something: pages repeat it for each option, criterion or answer. A localised one ends with its language. */
const NAME = /\/(title|subtitle|name|group|section|short|unit|label|term|publisher)(\/[^/]+)?$/
const ADDRESS = /\/url$/

/**
 * Texts, names and addresses that are longer than pages can show. Cost: the size of the document.
 *
 * Of meaning and not of shape, so that a draft that was stored before can be opened, saved and shortened.
 */
export function checkLengths(document: ModelDocument, problems: Problem[]) {
  check(document, '', problems)
}

function check(value: unknown, pointer: string, problems: Problem[]) {
  if (typeof value === 'string') {
    // Few are long enough for any limit.
    if (value.length <= limits.name) return
    const most = NAME.test(pointer) ? limits.name : ADDRESS.test(pointer) ? limits.address : limits.text
    if (value.length > most)
      problems.push({
        pointer,
        code: 'length',
        message: `${value.length} characters are too many here: at most ${most}.`,
      })
  } else if (typeof value === 'object' && value !== null)
    for (const [step, inner] of Object.entries(value)) check(inner, at(pointer, step), problems)
}
