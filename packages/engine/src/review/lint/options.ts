import type { Model } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import { type Standing, standing, standingOf } from '../../decide/standing.ts'
import type { Answers } from '../../document.ts'
import { influencesOf } from '../../progress/influences.ts'
import { randomAnswer } from '../../progress/random-answers.ts'
import { sfc32 } from '../../robustness/sfc32.ts'
import { at } from '../../validate/problem.ts'
import type { AnswerSpace } from './answer-space.ts'
import type { Finding } from './finding.ts'

/** Options that another beats on everything, and such that no answers were found under which they win. */
export function lintOptions(space: AnswerSpace): Finding[] {
  const { model } = space
  const { options } = model.document
  if (options.length < 2) return []
  const dominators = options.map((_, o) => dominatorOf(model, o))
  const standings = space.samples.map(({ answers }) => ({ answers, standing: standing(model, answers) }))
  return options.flatMap(({ key }, o): Finding[] => {
    const by = dominators[o]
    if (by !== undefined)
      return [
        {
          code: 'dominated',
          pointer: at('/options', o),
          message: `"${key}" is rated below or level with "${options[by]?.key}" on every criterion, whatever is answered.`,
          witness: { option: options[by]?.key },
        },
      ]
    if (standings.some(({ standing: { ranking } }) => ranking[0] === o)) return []
    const nearest = standings.reduce((a, b) => (leadOf(b.standing, o) > leadOf(a.standing, o) ? b : a))
    if (climbs(model, o, nearest.answers)) return []
    return [
      { code: 'neverWins', pointer: at('/options', o), message: `No answers were found under which "${key}" wins.` },
    ]
  })
}

/** An option that is at least as good on every criterion and better on one, at its worst against the other's best, and is never out. */
function dominatorOf(model: Model, option: number): number | undefined {
  const criteria = model.document.criteria.length
  const reach = model.base.values.map((row) => row.map((value) => ({ low: value, high: value })))
  for (const { ratings } of influencesOf(model))
    for (const { place, low, high } of ratings) {
      const cell = reach[Math.floor(place / criteria)]?.[place % criteria] as { low: number; high: number }
      cell.low = Math.max(0, cell.low + Math.min(0, low))
      cell.high = Math.min(10, cell.high + Math.max(0, high))
    }
  const own = reach[option] as { low: number; high: number }[]
  const found = reach.findIndex(
    (row, o) =>
      o !== option &&
      !model.exclusions.some((each) => each.option === o) &&
      row.every(({ low }, c) => low >= (own[c]?.high as number)) &&
      row.some(({ low }, c) => low > (own[c]?.high as number)),
  )
  return found < 0 ? undefined : found
}

/** Whether changing one answer after the other, each time for the better, leads to answers under which the option wins. */
function climbs(model: Model, option: number, start: Answers): boolean {
  const draw = sfc32('o', `${model.document.slug}/${option}`)
  const answers = { ...start }
  const look = () => {
    const found = situation(model, answers)
    const out = model.exclusions.filter((each) => each.option === option && found.fired[each.source]).length
    const now = standingOf(model, found, undefined)
    return { wins: now.answered && now.ranking[0] === option, lead: out > 0 ? -OUT * out : leadOf(now, option) }
  }
  let { lead } = look()
  for (let stale = 0; stale < 2; ) {
    const before = lead
    for (const question of model.document.questions)
      for (let tries = 0; tries < 8; tries++) {
        const kept = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined
        answers[question.key] = randomAnswer(question, draw)
        const now = look()
        if (now.wins) return true
        if (now.lead > lead) lead = now.lead
        else if (kept === undefined) delete answers[question.key]
        else answers[question.key] = kept
      }
    stale = lead > before ? 0 : stale + 1
  }
  return false
}

/** Behind every lead: being knocked out is worse than any score. */
const OUT = 1000

function leadOf({ scores, ranking }: Standing, option: number): number {
  if (!ranking.includes(option)) return -OUT
  return (
    (scores[option] as number) - Math.max(0, ...ranking.filter((o) => o !== option).map((o) => scores[o] as number))
  )
}
