import { asking } from './asking.ts'
import { explained } from './explained.ts'
import { muchTheSame, nearestHalf } from '../figures/estimates.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'clear', leaning: 'leaning', tooClose: 'too close to call' }

/** What a client is told. */
export const client: ClientWording = {
  ...asking,
  ...explained,

  lead(verdict, names) {
    const { status, ranking, winner, strength, margin, robustness } = verdict
    const [first, second] = ranking
    if (status === 'notEnoughAnswers')
      return 'Answer one question at least: without that any recommendation would be a guess.'
    if (status === 'noneFits')
      return 'Every option is ruled out by something you said. What rules each of them out is below.'
    if (!first || winner === null) return ''
    if (!second || margin === null) return 'Everything else is ruled out by something you said; the reasons are below.'
    const scores = `${format.points(first.score)} against ${format.points(second.score)} for ${names.option(second.option)}`
    if (strength === 'tooClose')
      return printedLead(first, second) === 0
        ? `${names.option(first.option)} and ${names.option(second.option)} both score ${format.points(first.score)}, so we do not name a winner.`
        : `${names.option(first.option)} ${format.points(first.score)}, ${names.option(second.option)} ${format.points(second.score)}. A difference this small, or this easily turned, is less than we can measure, so we do not name a winner.`
    const share = robustness?.acceptability[winner]?.[0] ?? 0
    return `It scores ${scores} and stays ahead in ${format.ofHundred(share)} of 100 variations of your priorities.`
  },

  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} week`, other: `${format.number(low)} weeks` })
      : `${format.number(low)} to ${format.number(high)} weeks`
  },

  money: ([low, high], currency) =>
    low === high
      ? figures.currency(low, currency)
      : `${figures.currency(low, currency)} to ${figures.currency(high, currency)}`,

  strength: (strength) => strengths[strength],

  ranking({ ranking: [first, second], margin, strength }, names) {
    if (!first) return 'No option is left to rank.'
    if (!second || margin === null) return `${names.option(first.option)} is the only one left.`
    const lead = printedLead(first, second)
    return strength === 'tooClose'
      ? `${format.points(lead)} points lie between them.`
      : `${names.option(first.option)} leads by ${format.points(lead)} points.`
  },

  why({ winner, margin, strength }, [most], names) {
    if (winner === null || margin === null || !most) return 'How the scores come about.'
    if (strength === 'tooClose') return 'They differ on single criteria, not by enough to call.'
    const criterion = names.criterion(most.criterion)
    return most.margin > margin
      ? `“${criterion}” decides it: without that the lead would be gone.`
      : `“${criterion}” counts most for ${names.option(winner)}.`
  },

  certainty({ winner, strength, ranking, robustness }, names) {
    const share = winner === null ? undefined : robustness?.acceptability[winner]?.[0]
    if (winner === null || share === undefined) return 'Nothing to be sure of yet.'
    const figure = `${format.ofHundred(share)} of 100`
    if (strength === 'clear') return `It holds in ${figure} variations.`
    if (strength === 'leaning') return `It holds in ${figure} variations, not in all that matter.`
    const firsts = ranking.map(
      ({ option }) => `${names.option(option)} in ${format.ofHundred(robustness?.acceptability[option]?.[0] ?? 0)}`,
    )
    return `Move the priorities a little and the lead changes hands: of 100 variations, ${format.list(firsts)}.`
  },

  estimates({ estimates }, names) {
    const [quickest, next] = [...estimates].sort((a, b) => a.weeks[1] - b.weeks[1])
    if (!quickest) return 'There is no estimate yet.'
    if (!next || muchTheSame(quickest.weeks, next.weeks)) return 'They would take about as long.'
    return `By these figures ${names.option(quickest.option)} would be done sooner.`
  },
}
