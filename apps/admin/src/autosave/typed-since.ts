/**
 * What was typed into a form while a save was under way. Of a text: what was appended, or the whole text if it was changed otherwise. Of
 * several fields: those whose value has changed since.
 */
export function typedSince<Value extends string | object>(sent: Value, now: Value): Value {
  if (typeof sent === 'string' || typeof now === 'string') {
    const [before, after] = [String(sent), String(now)]
    return (after.startsWith(before) ? after.slice(before.length) : after) as Value
  }
  const before = new Map(Object.entries(sent))
  const others = Object.entries(now).filter(([field, value]) => !before.has(field) || before.get(field) !== value)
  return Object.fromEntries(others) as Value
}
