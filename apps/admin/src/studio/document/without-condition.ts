import type { Condition } from '@verdict/engine'

/** What conditions may no longer read: a question, or one choice of it. */
export interface Unread {
  question: string
  choice?: string
}

/**
 * A condition that no longer reads something that nobody can answer any more: an alternative (`or`) that reads it goes, since it could
 * never hold again; where the whole needs it, nothing of the condition is left.
 *
 * @returns undefined where nothing is left; the same condition where it did not read it
 */
export function withoutReading(condition: Condition, gone: Unread): Condition | undefined {
  return mentions(condition, gone) ? left(condition, gone, false) : condition
}

/** @param denied whether it stands below an odd number of negations, where "all of" is "any of" */
function left(condition: Condition, gone: Unread, denied: boolean): Condition | undefined {
  if (!mentions(condition, gone)) return condition
  const call = callOf(condition)
  if (!call) return undefined
  const { operator, args } = call
  if (operator === '!' || operator === '!!') {
    const inner = left(args[0] ?? null, gone, operator === '!' ? !denied : denied)
    return inner === undefined ? undefined : { [operator]: [inner] }
  }
  if (operator === 'and' || operator === 'or') {
    const parts = args.map((part) => left(part, gone, denied))
    const isAnyOf = (operator === 'or') !== denied
    if (!isAnyOf && parts.includes(undefined)) return undefined
    const kept = parts.filter((part) => part !== undefined)
    return kept.length < 2 ? kept[0] : { [operator]: kept }
  }
  if (operator === 'in' && gone.choice !== undefined && !denied) return withoutChoice(args, gone)
  return undefined
}

/** One of several choices is one of the others; of none where it was the only one. */
function withoutChoice([needle = null, list = null]: Condition[], gone: Unread): Condition | undefined {
  if (!Array.isArray(list) || variableOf(needle) !== gone.question) return undefined
  const choices = list.filter((each) => each !== gone.choice)
  return choices.length === 0 ? undefined : { in: [needle, choices] }
}

/** Whether a condition reads a question, or compares it with the choice. */
function mentions(condition: Condition, gone: Unread): boolean {
  if (Array.isArray(condition)) return condition.some((part) => mentions(part, gone))
  if (variableOf(condition) === gone.question) return gone.choice === undefined
  const call = callOf(condition)
  if (!call) return false
  const compares = gone.choice !== undefined && call.args.some((part) => variableOf(part) === gone.question)
  return (compares && call.args.flat().includes(gone.choice as Condition)) || mentions(call.args, gone)
}

function callOf(condition: Condition): { operator: string; args: Condition[] } | undefined {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return undefined
  const [[operator, args] = []] = Object.entries(condition)
  if (operator === undefined || operator === 'var') return undefined
  return { operator, args: Array.isArray(args) ? args : [args ?? null] }
}

function variableOf(part: Condition): Condition | undefined {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return undefined
  return Array.isArray(part.var) ? part.var[0] : part.var
}
