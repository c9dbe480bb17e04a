import { isTooClose, near } from '@verdict/engine'
import { asking } from './asking.ts'
import { explained } from './explained.ts'
import { decidesAlone } from '../figures/decides-alone.ts'
import { nearestHalf, soonest } from '../figures/estimates.ts'
import { firsts } from '../figures/firsts.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'clear', leaning: 'leaning', tooClose: 'too close to call' }

const few = ['', 'one answer', 'two answers', 'three answers']

const spanned = ([low, high]: [string, string?]) => (high === undefined ? low : `${low} to ${high}`)

/** What is said to whoever answered, and of them. */
const of = {
  client: {
    ...{ told: 'you told us', said: 'you said', serve: 'you', priorities: 'your priorities' },
    nothing: 'Answer one question at least: without that any recommendation would be a guess.',
  },
  consultant: {
    ...{ told: 'they told us', said: 'they said', serve: 'them', priorities: 'their priorities' },
    nothing: 'They answered no question: any recommendation would be a guess.',
  },
}

/** Sentences for clients. */
export const client: ClientWording = {
  ...asking,
  ...explained,

  statement({ status, winner, strength, ranking, excluded }, names, answers, reader = 'client') {
    const { told, serve } = of[reader]
    if (status === 'notEnoughAnswers') return 'There is no answer to decide on yet.'
    const on = few[answers] ? `On ${few[answers]} only: ` : ''
    if (status === 'noneFits' || winner === null)
      return on ? `${on}no option fits what ${told}.` : `None of the options fits what ${told}.`
    const name = names.option(winner)
    if (ranking.length === 1)
      return excluded.length === 0
        ? `${name} is the only option there is.`
        : `${on}${on ? 'only' : 'Only'} ${name} fits what ${told}.`
    // On few answers nothing is called clear: the next one may well change it.
    if (strength === 'clear' && !on) return `${on}${name} suits this project better, and clearly so.`
    if (strength !== 'tooClose') return `${on}${name} suits this project somewhat better.`
    if (on) return `${on}it is too close to call.`
    if ((ranking[1]?.score ?? 0) < 50) return 'Too close to call: we do not name a winner.'
    return ranking.length === 2
      ? `Too close to call: either would serve ${serve} well.`
      : `Too close to call: more than one would serve ${serve} well.`
  },

  lead(verdict, names, reader = 'client') {
    const { nothing, said, priorities } = of[reader]
    const { status, ranking, excluded, strength, margin } = verdict
    const [first, second] = ranking
    const { tie, leaning, uncertainty } = names.settings
    if (status === 'notEnoughAnswers') return nothing
    if (status === 'noneFits')
      return `Every option is ruled out by something ${said}. What rules each of them out is below.`
    if (!first) return ''
    if (!second || margin === null)
      return excluded.length === 0
        ? 'The model has nothing to compare it with.'
        : `Everything else is ruled out by something ${said}; the reasons are below.`
    const [one, other] = [names.option(first.option), names.option(second.option)]
    const { scores, lead, decimals } = printedLead(first, second, tie)
    const [score, next] = scores.map((each) => format.points(each, decimals))
    const share = firsts(verdict, names, figures)[0]?.share
    if (strength !== 'tooClose') {
      const variations = uncertainty > 0 ? `${priorities} and of the ratings` : 'the ratings'
      return `It scores ${score} against ${next} for ${other} and stays ahead in ${share} of 100 variations of ${variations}.`
    }
    if (lead === 0) return `${one} and ${other} both score ${score}, so we do not name a winner.`
    const ahead = `${one} ${score}, ${other} ${next}: ${one} is ahead by ${format.points(lead, decimals)}`
    if (isTooClose(margin, tie)) {
      const limit = format.plural(tie, { one: `${format.number(tie)} point`, other: `${format.number(tie)} points` })
      return `${ahead}. Under ${limit} we name no winner, however often it holds (here in ${share} of 100).`
    }
    return `${ahead}, but only in ${share} of 100 variations. Under ${figures.threshold(leaning)} of 100 we name no winner.`
  },

  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} week`, other: `${format.number(low)} weeks` })
      : `${format.number(low)} to ${format.number(high)} weeks`
  },

  money(cost, currency) {
    const ends = figures.costs(cost, currency)
    return `about ${spanned(ends)}`
  },

  bareMoney: (cost, currency) => spanned(figures.costs(cost, currency)),

  strength: (strength) => strengths[strength],

  ranking({ ranking: [first, second], strength }, names) {
    if (!first) return 'No option is left to rank.'
    const name = names.option(first.option)
    if (!second) return `${name} is the only one left.`
    const { lead, decimals } = printedLead(first, second, names.settings.tie)
    const points = format.points(lead, decimals)
    return strength === 'tooClose' ? `${points} points lie between them.` : `${name} leads by ${points} points.`
  },

  why({ winner, margin, strength }, [most, ...others], names) {
    if (winner === null || margin === null || !most) return 'How the scores come about.'
    if (strength === 'tooClose')
      return [most, ...others].some((part) => !near(part.margin, 0))
        ? 'They differ on single criteria, not by enough to call.'
        : 'No criterion that counts tells them apart.'
    const criterion = names.criterion(most.criterion)
    return decidesAlone(most, others, margin)
      ? `“${criterion}” decides it: without that the lead would be gone.`
      : `“${criterion}” counts most for ${names.option(winner)}.`
  },

  certainty(verdict, names) {
    const { strength, robustness } = verdict
    const [first, ...others] = firsts(verdict, names, figures)
    if (!first || !robustness) return 'Nothing to be sure of yet.'
    if (strength === 'clear') return `It holds in ${first.share} of 100 variations.`
    if (strength === 'leaning')
      return `It holds in ${first.share} of 100 variations; from ${figures.threshold(names.settings.clear)} on we call it clear.`
    const all = [first, ...others].map(({ option, share }) => `${names.option(option)} in ${share}`)
    return `Of 100 variations, these come first: ${format.list(all)}.`
  },

  estimates(verdict, names) {
    const { first, later } = soonest(verdict)
    if (first.length === 0) return 'There is no estimate.'
    if (first.length + later.length === 1) return `There is an estimate for ${names.option(first[0] as string)} only.`
    if (later.length === 0) return 'They would take about as long.'
    const soon = format.list(first.map(names.option))
    return first.length === 1
      ? `By these figures ${soon} would be done sooner.`
      : `By these figures ${soon} would take about as long, and be done sooner than the rest.`
  },
}
