import { at } from '../../pointer.ts'
import type { AnswerSpace } from './answer-space.ts'
import { finding, type Finding } from './finding.ts'
import { any, type Node } from './node.ts'
import type { Goal } from './solver.ts'

/** Case studies that are never shown, or only where their option is excluded. */
export function lintCaseStudies(space: AnswerSpace): Finding[] {
  const { document, sources } = space.model
  return document.caseStudies.flatMap(({ key, option }, k): Finding[] => {
    const pointer = at('/caseStudies', k)
    const about = { caseStudy: key }
    const recommending = sources.flatMap(({ effects }, source) =>
      effects.some((effect) => effect.type === 'caseStudy' && effect.key === key) ? [space.fires(source)] : [],
    )
    const shows = [space.studied[k], ...recommending].filter((node): node is Node => node !== undefined)
    if (shows.length === 0) return [finding('caseStudyNeverShown', pointer, about)]
    const shown: Goal = { node: any(shows), holds: true }
    const found = space.find([shown], 'caseStudies', k)
    if (found === null) return [finding('caseStudyNeverShown', pointer, about)]
    const out = space.rulesOut(document.options.findIndex((each) => each.key === option))
    if (!found || !out) return []
    return space.find([shown, { node: out, holds: false }], 'caseStudies', k) === null
      ? [finding('caseStudyOfExcluded', pointer, { ...about, option }, { answers: found })]
      : []
  })
}
