import { at } from '../../pointer.ts'
import type { AnswerSpace } from './answer-space.ts'
import { type Finding, finding } from './finding.ts'
import { all, type Node, reads } from './node.ts'

/** Options that every answer to a question excludes, and answers that exclude every option. */
export function lintExclusions(space: AnswerSpace): Finding[] {
  const { options, questions } = space.model.document
  const rulesOut = options.map((_, o) => space.rulesOut(o))
  const out = space.samples.map(({ fired }) => outOf(space, fired))
  const always = options.flatMap(({ key }, o): Finding[] => {
    const node = rulesOut[o]
    if (!node) return []
    return [...new Set(reads(node))].flatMap((i): Finding[] => {
      const question = questions[i]
      if (question?.showIf !== undefined) return []
      if (space.samples.some(({ known }, s) => known[i] && !out[s]?.has(o))) return []
      const left = space.find(
        [
          { node: { kind: 'answered', at: i }, holds: true },
          { node, holds: false },
        ],
        'options',
        o,
      )
      if (left !== null) return []
      return [finding('ruledOutByEveryAnswer', at('/options', o), { option: key, question: question?.key as string })]
    })
  })
  if (rulesOut.includes(undefined)) return always
  const sample = space.samples[out.findIndex(({ size }) => size === options.length)]
  const answers = sample?.answers ?? space.find([{ node: all(rulesOut as Node[]), holds: true }], 'options', 'all')
  return answers ? [...always, finding('allExcludable', '/options', {}, { answers })] : always
}

const outOf = ({ model }: AnswerSpace, fired: Uint8Array): Set<number> =>
  new Set(model.exclusions.flatMap(({ option, source }) => (fired[source] ? [option] : [])))
