import { isTrue } from '../../conditions/circuit.ts'
import { comparedWith } from '../../explain/other-answers.ts'
import { at } from '../../validate/problem.ts'
import type { AnswerSpace } from './answer-space.ts'
import type { Finding } from './finding.ts'

/** Questions that change nothing or never show, and numbers between which rules leave a gap. */
export function lintQuestions(space: AnswerSpace): Finding[] {
  const { document, questions: compiled, rules } = space.model
  const read = new Set([...rules, ...compiled].flatMap(({ reads }) => reads))
  const conditions = document.caseStudies.map(({ when }) => JSON.stringify(when ?? null))
  return document.questions.flatMap((question, i): Finding[] => {
    const { key, effects = [], choices = [] } = question
    const pointer = at('/questions', i)
    const acts =
      effects.length > 0 ||
      choices.some((choice) => choice.effects.length > 0) ||
      read.has(i) ||
      document.estimates?.rateQuestion === key ||
      conditions.some((when) => when.includes(JSON.stringify(key)))
    if (!acts)
      return [
        { code: 'questionWithoutEffect', pointer, message: `No answer to the question "${key}" changes anything.` },
      ]
    const shows =
      space.samples.some(({ shown }) => shown[i]) ||
      space.find(compiled[i]?.reads ?? [], ({ shown }) => shown[i] === true) !== null
    if (!shows)
      return [
        {
          code: 'questionNeverShows',
          pointer: at(pointer, 'showIf'),
          message: `No answers make the question "${key}" show.`,
        },
      ]
    return gaps(space, i)
  })
}

/** Where rules about one number alone fire below and above, and none fires between: a boundary was forgotten. */
function gaps(space: AnswerSpace, i: number): Finding[] {
  const { document, questions, rules, circuit } = space.model
  const { key, type, min, max, regions } = questions[i] as (typeof questions)[number]
  const about = rules.filter(({ reads }) => reads.length === 1 && reads[0] === i)
  const compared = document.rules.flatMap(({ when }, r) =>
    about.includes(rules[r] as never) ? comparedWith(key, when) : [],
  )
  const points = [...new Set(compared)].filter((x) => x > min && x < max).sort((a, b) => a - b)
  if (type !== 'number' || !regions || about.length < 2 || points.length < 2) return []
  const place = at('/questions', i)
  const values = [min, ...points, max].flatMap((x, at, all) =>
    at === 0 ? [x] : [((all[at - 1] as number) + x) / 2, x],
  )
  const covered = values.map((value) => {
    const on = new Uint8Array(circuit.signalCount)
    regions.mark(value, on)
    const answers = questions.map((_, at) => (at === i ? value : undefined))
    return about.some(({ when }) => isTrue(when, circuit, { on, values: answers }))
  })
  const [first, last] = [covered.indexOf(true), covered.lastIndexOf(true)]
  return values.flatMap((value, at) =>
    at > first && at < last && !covered[at]
      ? [
          {
            code: 'gapInRanges' as const,
            pointer: place,
            message: `Rules about "${key}" fire below and above ${value}, and none does there.`,
            witness: { value, answers: { [key]: value } },
          },
        ]
      : [],
  )
}
