import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * A process that has loaded our sources can load anew those that changed since, with all that import them, and keep the rest: they get an
 * address of their own, so that Node.js takes them for others. It does so once.
 */

/** By source: what imports it. */
const importers = new Map()
const changed = new Set()

const withoutQuery = (url) => url.split('?')[0]

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    if (!resolved.url.startsWith('file:') || resolved.url.includes('/node_modules/')) return resolved
    const url = withoutQuery(resolved.url)
    const known = importers.get(url) ?? new Set()
    importers.set(url, known)
    if (context.parentURL) known.add(withoutQuery(context.parentURL))
    return changed.has(url) ? { ...resolved, url: `${url}?changed` } : resolved
  },
})

/** @param files paths of what was saved since this process began */
export function loadAnew(files) {
  const waiting = files.map((file) => pathToFileURL(file).href)
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (changed.has(url)) continue
    changed.add(url)
    waiting.push(...(importers.get(url) ?? []))
  }
}
