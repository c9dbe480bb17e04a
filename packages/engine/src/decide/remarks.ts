import { isTrue } from '../conditions/circuit.ts'
import type { Caveat } from '../verdict.ts'
import type { CompiledModel } from './model.ts'
import type { Situation } from './situation.ts'

/** The remarks that go with a verdict: questions' first, then rules', in document order. */
export const caveats = ({ sources }: CompiledModel, { fired }: Situation): Caveat[] =>
  sources.flatMap(({ name, effects }, source) =>
    effects.flatMap((effect) =>
      effect.type === 'caveat' && fired[source]
        ? [
            {
              source: name,
              ...(effect.option !== undefined && { option: effect.option }),
              ...(effect.nextStep && { nextStep: true }),
              text: effect.text,
            },
          ]
        : [],
    ),
  )

/** The keys of the case studies that effects recommend, then of those whose `when` is true; each group in document order. */
export function caseStudies(model: CompiledModel, found: Situation): string[] {
  const { document, sources, circuit } = model
  const keys = document.caseStudies.map(({ key }) => key)
  const recommended = new Set(
    sources.flatMap(({ effects }, source) =>
      effects.flatMap((effect) => (effect.type === 'caseStudy' && found.fired[source] ? [effect.key] : [])),
    ),
  )
  const matching = keys.filter((key, i) => {
    const when = model.caseStudies[i]
    return !recommended.has(key) && when !== undefined && isTrue(when, circuit, found)
  })
  return [...keys.filter((key) => recommended.has(key)), ...matching]
}
