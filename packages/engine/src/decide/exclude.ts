import type { ExcludedOption } from '../verdict.ts'
import type { Model } from './model.ts'
import type { Fired } from './target.ts'

/** The places of the options that nothing knocks out, ascending. */
export function candidatesOf({ document, exclusions }: Model, fired: Fired): number[] {
  const candidates: number[] = []
  for (let o = 0; o < document.options.length; o++) {
    let out = false
    for (const { source, option } of exclusions) if (option === o && fired[source]) out = true
    if (!out) candidates.push(o)
  }
  return candidates
}

/** The options that are knocked out, with every reason. */
export const excludedOptions = ({ document, sources }: Model, fired: Fired): ExcludedOption[] =>
  document.options.flatMap(({ key }) => {
    const reasons = sources.flatMap(({ name, effects }, source) =>
      effects.flatMap((effect) =>
        effect.type === 'exclude' && effect.option === key && fired[source]
          ? [{ source: name, reason: effect.reason }]
          : [],
      ),
    )
    return reasons.length > 0 ? [{ option: key, reasons }] : []
  })
