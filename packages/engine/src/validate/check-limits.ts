import { canonicalJson } from '../maths/canonical-json.ts'
import { utf8Length } from '../maths/utf8.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import { limits } from '../document/limits.ts'
import { FORBIDDEN_CHARACTERS } from '../document/schema.ts'

/**
 * What can be wrong before anything is read: nesting that would exhaust the stack, values that are no JSON, too many bytes.
 * Walks without recursion; cost: the size of the document.
 */
export function checkLimits(document: unknown): Problem[] {
  const problems: Problem[] = []
  const forbidden = (text: string, pointer: string) => {
    if (FORBIDDEN_CHARACTERS.test(text))
      problems.push({ pointer, code: 'characters', message: 'This text holds a NUL or half of a surrogate pair.' })
  }
  let isJson = true
  const open: { value: unknown; pointer: string; level: number }[] = [{ value: document, pointer: '', level: 1 }]
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, pointer, level } = place
    if (level > limits.levels)
      return [{ pointer: '', code: 'tooDeep', message: `The document nests deeper than ${limits.levels} levels.` }]
    if (typeof value === 'string') forbidden(value, pointer)
    else if (typeof value === 'number' && !Number.isFinite(value)) {
      isJson = false
      problems.push({ pointer, code: 'type', message: 'This is not a JSON number.' })
    } else if (typeof value === 'object' && value !== null)
      for (const [step, inner] of Object.entries(value)) {
        forbidden(step, at(pointer, step))
        open.push({ value: inner, pointer: at(pointer, step), level: level + 1 })
      }
  }
  const bytes = isJson && document !== undefined ? utf8Length(canonicalJson(document)) : 0
  return bytes > limits.bytes
    ? [{ pointer: '', code: 'tooLarge', message: `The document has ${bytes} bytes: at most ${limits.bytes}.` }]
    : problems.reverse()
}
