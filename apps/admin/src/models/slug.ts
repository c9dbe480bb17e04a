/** A key made from a name: accents taken off, what is no letter or digit made a hyphen, at most 64 characters. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)

/** A key for a new element that none of its neighbours has. */
export function freeKey(name: string, taken: readonly string[]): string {
  const base = slugOf(name) || 'new'
  if (!taken.includes(base)) return base
  for (let n = 2; ; n++) if (!taken.includes(`${base.slice(0, 60)}-${n}`)) return `${base.slice(0, 60)}-${n}`
}
