import type { CompiledModel } from '../../decide/model.ts'
import type { CaseStudyEffect, Effect } from '../../document.ts'
import { at } from '../../pointer.ts'
import type { About } from './about.ts'
import { type Finding, finding } from './finding.ts'

/** Effects in favour of an option that other effects beside them exclude. */
export function againstItself(
  model: CompiledModel,
  effects: readonly Effect[],
  pointer: string,
  about: Pick<About, 'rule' | 'question' | 'choice'>,
): Finding[] {
  const out = new Set(effects.flatMap((effect) => (effect.type === 'exclude' ? [effect.option] : [])))
  if (out.size === 0) return []
  const optionOf = ({ key }: CaseStudyEffect) => model.document.caseStudies.find((each) => each.key === key)?.option
  return effects.flatMap((effect, e): Finding[] => {
    const here = at(at(pointer, 'effects'), e)
    if (effect.type === 'caveat' && effect.option !== undefined && out.has(effect.option))
      return [finding('remarkOnExcluded', here, { ...about, option: effect.option })]
    const option = effect.type === 'caseStudy' ? optionOf(effect) : undefined
    if (option === undefined || !out.has(option)) return []
    return [finding('recommendsExcluded', here, { ...about, option, caseStudy: (effect as CaseStudyEffect).key })]
  })
}
