import type { ExcludedOption } from '../verdict.ts'
import type { CompiledModel } from './model.ts'
import type { CompiledSource } from './sources.ts'
import type { Fired } from './target.ts'

/** The places of the options that nothing knocks out, ascending. */
export function candidatesOf({ document, exclusions }: CompiledModel, fired: Fired): number[] {
  const candidates: number[] = []
  for (let o = 0; o < document.options.length; o++) {
    let out = false
    for (const { source, option } of exclusions) if (option === o && fired[source]) out = true
    if (!out) candidates.push(o)
  }
  return candidates
}

/** The options that are knocked out, with every reason. */
export function excludedOptions({ document, sources, exclusions }: CompiledModel, fired: Fired): ExcludedOption[] {
  const firing = new Set(exclusions.flatMap(({ source }) => (fired[source] ? [source] : [])))
  if (firing.size === 0) return []
  return document.options.flatMap(({ key }) => {
    const reasons = [...firing].flatMap((source) => {
      const { name, effects } = sources[source] as CompiledSource
      return effects.flatMap((effect) =>
        effect.type === 'exclude' && effect.option === key ? [{ source: name, reason: effect.reason }] : [],
      )
    })
    return reasons.length > 0 ? [{ option: key, reasons }] : []
  })
}
