import { type Comment, MENTION } from '@verdict/contracts'

/** Somebody who can be mentioned, under a name that nobody else has. */
export interface Mentionable {
  id: string
  name: string
}

/** Colleagues under names that tell them apart: of two called the same the second is “Mar Puig (2)”. */
export function namedApart(colleagues: readonly Mentionable[]): Mentionable[] {
  const seen = new Map<string, number>()
  return [...colleagues]
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
    .map(({ id, name }) => {
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return { id, name: count === 1 ? name : `${name} (${count})` }
    })
}

/** Colleagues, and whom a comment mentions besides: somebody who has left is still meant by it, under a name that no colleague has. */
export function withMentioned(colleagues: readonly Mentionable[], mentions: Comment['mentions']): Mentionable[] {
  const all = [...colleagues]
  const isTaken = (name: string) => all.some((each) => each.name === name)
  for (const { user: id, name } of mentions) {
    if (name === null || all.some((each) => each.id === id)) continue
    let own = name
    for (let count = 2; isTaken(own); count++) own = `${name} (${count})`
    all.push({ id, name: own })
  }
  return all
}

/** As names are compared: `Núria` is found by `nuria`. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const WORD = /[\p{L}\p{N}_]/u
const MOST = 6

/** What is being typed behind an `@`, and who is meant by it. */
export interface Typing {
  /** The place of the `@`. */
  from: number
  found: Mentionable[]
}

/** Whom somebody may mean who types at this place of a text; undefined where no name is being typed. */
export function typingAt(text: string, caret: number, people: readonly Mentionable[]): Typing | undefined {
  const begun = /(?:^|[^\p{L}\p{N}_])@([^@\n]{0,60})$/u.exec(text.slice(0, caret))?.[1]
  if (begun === undefined || people.some(({ name }) => name === begun)) return undefined
  const wanted = folded(begun)
  const found = people.filter(({ name }) => {
    const said = folded(name)
    return said.startsWith(wanted) || said.split(/\s+/).some((word) => word.startsWith(wanted))
  })
  return found.length === 0 ? undefined : { from: caret - begun.length - 1, found: found.slice(0, MOST) }
}

/** A text with a name in place of what was typed of it, and where one types on. */
export function withMention(text: string, from: number, caret: number, { name }: Mentionable) {
  const after = text.slice(caret)
  const said = `@${name}${after.startsWith(' ') ? '' : ' '}`
  return { text: text.slice(0, from) + said + after, caret: from + name.length + 2 }
}

/** A text as it is sent: each `@` and a colleague's whole name as `@{id}`. */
export function sent(text: string, people: readonly Mentionable[]): string {
  const longest = [...people].sort((a, b) => b.name.length - a.name.length)
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const begins = text[i] === '@' && !WORD.test(text[i - 1] ?? '')
    const who =
      begins && longest.find(({ name }) => text.startsWith(name, i + 1) && !WORD.test(text[i + 1 + name.length] ?? ''))
    out += who ? `@{${who.id}}` : text[i]
    if (who) i += who.name.length
  }
  return out
}

/** What stands behind an `@` in a text that is typed and is no colleague's whole name: nobody is mentioned by it. */
export const nobodysNames = (text: string, people: readonly Mentionable[]): string[] => [
  ...new Set(
    [...sent(text, people).matchAll(/(?<![\p{L}\p{N}_])@(\p{L}[\p{L}\p{N}_]*)/gu)].map(([, name]) => name as string),
  ),
]

/** A comment as it is typed: with names, where they are known. */
export const typed = (text: string, people: readonly Mentionable[]): string =>
  text.replace(MENTION, (whole, user: string) => {
    const name = people.find(({ id }) => id === user)?.name
    return name ? `@${name}` : whole
  })
