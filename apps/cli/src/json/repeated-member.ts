import { createScanner } from 'jsonc-parser'

/** A text in quotation marks, and whether it names a member. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"([ \t\r\n]*:)?/gs

interface Repeated {
  name: string
  offset: number
}

/**
 * A duplicate member of an object, which `JSON.parse` accepts silently. Counting comes first: texts without one, nearly all, are not
 * read a second time.
 *
 * @param value what the text holds
 */
export function repeated(text: string, value: unknown): Repeated | undefined {
  return namesIn(text) === membersOf(value) ? undefined : firstRepeated(text)
}

function firstRepeated(text: string): Repeated | undefined {
  const scanner = createScanner(text, true)
  const open: Set<string>[] = []
  let last: Repeated = { name: '', offset: 0 }
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    const sign = text[offset]
    if (sign === '{') open.push(new Set())
    else if (sign === '}') open.pop()
    else if (sign === '"') last = { name: scanner.getTokenValue(), offset }
    else if (sign === ':') {
      if (open.at(-1)?.has(last.name)) return last
      open.at(-1)?.add(last.name)
    }
  }
  return undefined
}

function namesIn(text: string): number {
  let count = 0
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) count++
  return count
}

function membersOf(value: unknown): number {
  let count = 0
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const members = Object.values(next)
    if (!Array.isArray(next)) count += members.length
    for (const member of members) open.push(member)
  }
  return count
}
