/**
 * What was typed into a form after it was sent: of a text what follows it, or all of it where it was changed; of fields those that have
 * another value by now.
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
