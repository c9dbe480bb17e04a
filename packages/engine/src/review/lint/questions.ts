import { canonicalJson } from '../../maths/canonical-json.ts'
import type { Effect, Question } from '../../document.ts'
import { at } from '../../pointer.ts'
import { againstItself } from './against-itself.ts'
import type { AnswerSpace } from './answer-space.ts'
import { finding, type Finding } from './finding.ts'
import { gaps } from './gaps.ts'
import { LiveEffects, lintEffects } from './live-effects.ts'
import { reads } from './node.ts'

/** Questions that change nothing, whose answers all do the same, or that never or always show; and gaps in numbers' ranges. */
export function lintQuestions(space: AnswerSpace): Finding[] {
  const { document } = space.model
  const live = new LiveEffects(space.model)
  const acting = document.questions.map((question) => liveEffectsOf(live, question))
  const read = readToSomeEnd(space, live, acting)
  return document.questions.flatMap((question, i): Finding[] => {
    const pointer = at('/questions', i)
    const about = { question: question.key }
    const effects = acting[i] as Effect[][]
    const shows = showing(space, i)
    const own = lintEffects(live, question.effects ?? [], pointer, about, question)
    const curves = own.filter(({ code }) => code !== 'effectWithoutEffect')
    if (!read[i] && effects.every((each) => each.length === 0))
      return [finding('questionWithoutEffect', pointer, about), ...shows, ...curves]
    const [first, ...others] = effects.map(fingerprint)
    if (!read[i] && question.type !== 'multi' && others.every((each) => each === first) && isFixed(live, question))
      return [finding('choicesAlike', pointer, about), ...shows, ...curves]
    return [
      ...shows,
      ...gaps(space, i),
      ...own,
      ...againstItself(space.model, question.effects ?? [], pointer, about),
      ...(question.choices ?? []).flatMap((choice, c) => {
        const here = at(at(pointer, 'choices'), c)
        const of = { ...about, choice: choice.key }
        return [...lintEffects(live, choice.effects, here, of), ...againstItself(space.model, choice.effects, here, of)]
      }),
    ]
  })
}

/** By choice, or of a number as a whole: the effects that change something. */
const liveEffectsOf = (live: LiveEffects, question: Question): Effect[][] =>
  (question.choices ?? [{ effects: question.effects ?? [] }]).map(({ effects }) =>
    effects.filter((effect) => live.changes(effect, question)),
  )

const fingerprint = (effects: Effect[]): string =>
  effects
    .map((each) => canonicalJson(each))
    .sort()
    .join('\n')

/** Whether no answer to a number does anything that another does not: its amounts are the same everywhere. */
const isFixed = (live: LiveEffects, question: Question): boolean =>
  question.type !== 'number' || (question.effects ?? []).every((effect) => !live.varies(effect, question))

/** Which questions something reads that has an effect itself. */
function readToSomeEnd(
  { model, whens, showIfs, studied }: AnswerSpace,
  live: LiveEffects,
  acting: Effect[][][],
): boolean[] {
  const { questions, rules, estimates } = model.document
  const read = questions.map(({ key }) => estimates?.rateQuestion === key)
  const note = (node: Parameters<typeof reads>[0]) => {
    for (const i of reads(node)) read[i] = true
  }
  rules.forEach(({ effects }, r) => {
    if (effects.some((effect) => live.changes(effect))) note(whens[r] as Parameters<typeof reads>[0])
  })
  for (const node of studied) if (node) note(node)
  // A question reads earlier ones only, so one walk from the last to the first reaches all.
  for (let i = questions.length - 1; i >= 0; i--) {
    const showIf = showIfs[i]
    if (showIf && (read[i] || acting[i]?.some((effects) => effects.length > 0))) note(showIf)
  }
  return read
}

function showing(space: AnswerSpace, i: number): Finding[] {
  const node = space.showIfs[i]
  if (!node) return []
  const { key, showIf } = space.model.document.questions[i] as Question
  const pointer = at(at('/questions', i), 'showIf')
  const about = { question: key }
  const shown = space.samples.some((sample) => sample.shown[i])
    ? {}
    : space.find([{ node, holds: true }], 'questions', i)
  if (shown === null) return [finding('questionNeverShows', pointer, about)]
  if (shown === undefined || showIf === true) return []
  return space.holdsThroughout(node, ({ shown }) => shown[i] === true, 'questions', i)
    ? [finding('questionAlwaysShows', pointer, about)]
    : []
}
