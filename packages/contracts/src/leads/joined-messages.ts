/** Characters of the message of a lead at most once leads are merged: what a cell of a spreadsheet holds. */
export const LONGEST_MESSAGE = 32_000

/** What stands between two messages. */
const BETWEEN = '\n\n'

/** Several messages as one, in their order: each once, without those that are part of one before. Null where nobody wrote anything. */
export function joinedMessages(messages: readonly (string | null)[]): string | null {
  const joined: string[] = []
  for (const message of messages)
    if (message && !joined.some((before) => before.includes(message))) joined.push(message)
  return joined.join(BETWEEN) || null
}

/** Joined messages without one of them, where it stands by itself. */
export function withoutMessage(joined: string | null, message: string | null): string | null {
  if (!joined || !message) return joined
  const found = `${BETWEEN}${joined}${BETWEEN}`.indexOf(`${BETWEEN}${message}${BETWEEN}`)
  if (found < 0) return joined
  const rest = [
    joined.slice(0, Math.max(0, found - BETWEEN.length)),
    joined.slice(found + message.length + BETWEEN.length),
  ]
  return rest.filter((part) => part !== '').join(BETWEEN) || null
}
