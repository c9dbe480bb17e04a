import { checkAnswers, checkPriorities } from '../src/decide/answers.ts'
import { decide, openCase } from '../src/decide/decide.ts'
import { compile } from '../src/decide/model.ts'
import { score } from '../src/decide/score.ts'
import type { ModelDocument } from '../src/document.ts'
import type { PastAssessment } from '../src/review/past-assessment.ts'
import type { Impact } from '../src/review/replay.ts'

/** An impact as one would add it up by hand, of whole verdicts. */
export function impactByHand(document: ModelDocument, all: readonly PastAssessment[]): Impact {
  const model = compile(document)
  const { criteria, questions, options } = document
  const { tie, priorities: own } = model.settings
  const fitting = <Members extends object>(members: Members, problems: { pointer: string }[]) =>
    Object.fromEntries(
      Object.entries(members).filter(([key]) => !problems.some(({ pointer }) => pointer === `/${key}`)),
    ) as Members
  const rows = all.map(({ answers, priorities = {}, ...then }, i) => {
    const unfit = checkAnswers(questions, answers)
    const unfitToo = checkPriorities(criteria, own?.max ?? null, priorities)
    const today = [model, fitting(answers, unfit), fitting(priorities, unfitToo)] as const
    const { winner, margin, status } = decide(...today)
    const { weights, ratings } = openCase(...today).weighing
    const scores = score(weights, ratings)
    const shifts = options.flatMap(({ key }, o) => {
      const before = status === 'notEnoughAnswers' || !Object.hasOwn(then.scores, key) ? undefined : then.scores[key]
      return before === undefined ? [] : [{ option: key, by: (scores[o] as number) - before }]
    })
    const isTooClose = margin !== null && winner !== null && (margin < tie - 1e-9 || margin <= 1e-9)
    return {
      ...then,
      assessment: String(i + 1),
      from: then.winner,
      to: winner,
      flipped: then.winner !== winner,
      shifts,
      shift: shifts.reduce((most, { by }) => (Math.abs(by) > Math.abs(most) ? by : most), 0),
      becameTooClose: ['clear', 'leaning'].includes(then.strength ?? '') && then.winner !== null && isTooClose,
      tooClose: isTooClose || (then.winner !== null && then.strength === 'tooClose'),
      dropped: unfit.length + unfitToo.length,
    }
  })
  const flips = rows.filter(({ flipped }) => flipped)
  const grouped = <Name>(names: Name[]) => [...new Set(names)]
  const wayOf = ({ from, to }: (typeof rows)[number]) => JSON.stringify({ from, to })
  const transitionsIn = (some: typeof rows) =>
    grouped(rows.map(wayOf))
      .map((way) => ({ ...JSON.parse(way), count: some.filter((row) => wayOf(row) === way).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
  const byName = (of: (row: (typeof rows)[number]) => string | undefined) =>
    grouped(rows.map(of)).flatMap((name) =>
      name === undefined
        ? []
        : [
            {
              name,
              assessed: rows.filter((row) => of(row) === name).length,
              flipped: flips.filter((row) => of(row) === name).length,
            },
          ],
    )
  return {
    assessed: rows.length,
    flipped: flips.length,
    unchanged: rows.length - flips.length,
    tooCloseFlips: flips.filter(({ strength }) => strength === 'tooClose').length,
    becameTooClose: rows.filter(({ becameTooClose }) => becameTooClose).length,
    leadFlips: flips.filter(({ lead }) => lead).length,
    dropped: rows.reduce((sum, { dropped }) => sum + dropped, 0),
    transitions: transitionsIn(rows),
    closeTransitions: transitionsIn(rows.filter(({ tooClose }) => tooClose)),
    shifts: Object.fromEntries(
      options.map(({ key }) => {
        const steps = rows.flatMap(({ shifts }) =>
          shifts.flatMap(({ option, by }) => (option === key ? [Math.floor(by / 2 + 0.5)] : [])),
        )
        return [
          key,
          grouped(steps)
            .sort((a, b) => a - b)
            .map((step) => ({
              from: 2 * step - 1,
              to: 2 * step + 1,
              count: steps.filter((each) => each === step).length,
            })),
        ]
      }),
    ),
    largest: [...rows]
      .sort((a, b) => Number(b.flipped) - Number(a.flipped) || Math.abs(b.shift) - Math.abs(a.shift))
      .map(({ assessment, from, to, shift }) => ({ assessment, from, to, shift })),
    bySource: byName(({ source = '' }) => source).map(({ name, ...counts }) => ({ source: name, ...counts })),
    byMonth: byName(({ month }) => month)
      .map(({ name, ...counts }) => ({ month: name, ...counts }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}
