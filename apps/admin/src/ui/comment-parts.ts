import { type Comment, MENTION } from '@verdict/contracts'

/** A comment in parts, as it is read. */
export function commentParts({
  text,
  mentions,
}: Pick<Comment, 'text' | 'mentions'>): { text: string; mention: boolean }[] {
  const parts: { text: string; mention: boolean }[] = []
  let end = 0
  for (const { 0: whole, 1: user, index } of text.matchAll(MENTION)) {
    if (index > end) parts.push({ text: text.slice(end, index), mention: false })
    const name = mentions.find((each) => each.user === user)?.name ?? 'a former colleague'
    parts.push({ text: `@${name}`, mention: true })
    end = index + whole.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), mention: false })
  return parts
}
