import { slugOf } from './slug.ts'

const LONGEST = 40

/** A key made from a name, cut between words where it would be long. */
export function keyOf(name: string): string {
  const whole = slugOf(name)
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/** The key for a name that none of those has, numbered where it must be. */
export function freeKey(name: string, taken: ReadonlySet<string>): string {
  const base = keyOf(name) || 'new'
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}
