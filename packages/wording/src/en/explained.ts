import { type End, isTooClose, near, ownMember } from '@verdict/engine'
import { clausesIn, conditionIn } from '../explaining/clauses.ts'
import { asking } from './asking.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'
import { prioritiesIn } from '../explaining/own-priorities.ts'
import { wantsIn } from '../explaining/wants.ts'
import { leadThen, mostThen, printedEnds, turnsInShort } from '../figures/turns.ts'
import { printedWeights } from '../figures/tipping.ts'
import type { ExplainedWording } from '../wording.ts'

const pair = (question: string, answer: string) => `the answer to “${question}” is “${answer}”`
const clauses = clausesIn(asking.shortAnswer, pair)
const condition = conditionIn(asking.answer, pair)

/** Why, how sure, and what would flip it. */
export const explained: ExplainedWording = {
  ...figures,
  clauses,
  wants: wantsIn(format, clauses, {
    first: (list) => `As their result puts it, ${list}`,
    more: (list) => `Besides, ${list}`,
  }),
  ...prioritiesIn(format, {
    notAtAll: 'Not at all',
    asWeighed: 'As we weigh it',
    mattersMost: 'Matters most',
    times: (factor) => `${factor} times as much`,
    counts: (list) => `Own priorities count in this: ${list}.`,
  }),
  baseWeights: (reader = 'client') =>
    `${reader === 'client' ? 'After your answers' : 'After their answers'} no criterion would have counted at all, so the model’s own weights are used instead.`,

  weightTippingPoint(point, verdict, names) {
    const { criterion, below, above } = point
    const name = `“${names.criterion(criterion)}”`
    if (!below && !above)
      return `However much or little ${name} weighs, ${names.option(verdict.winner ?? '')} stays first, with all else as it is.`
    const { under, over, now } = printedWeights(point, verdict, figures)
    if (below && above)
      return `${names.option(below.winner)} takes the lead if ${name} weighs less than ${under}, and ${names.option(above.winner)} if it weighs more than ${over}; it weighs ${now} now.`
    return below
      ? `${names.option(below.winner)} takes the lead if ${name} weighs less than ${under}; it weighs ${now} now.`
      : `${names.option(above?.winner ?? '')} takes the lead if ${name} weighs more than ${over}; it weighs ${now} now.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(changes.map(({ question, to }) => condition(question, to, names)))
    if (winner === null) return `If ${instead}, no option is left.`
    const name = names.option(winner)
    if (margin === null) return `If ${instead}, only ${name} is left.`
    const { lead, decimals } = leadThen(margin, names.settings.tie)
    const points = format.points(lead, decimals)
    if (!isTooClose(margin, names.settings.tie)) return `If ${instead}, ${name} leads by ${points} points.`
    return lead === 0
      ? `If ${instead}, ${name} is level with the best: too close to call.`
      : `If ${instead}, ${name} is ${points} ahead: too close to call.`
  },

  turn(turn, names) {
    const { question, winner, margin, tooClose } = turn
    if ('to' in turn) return explained.counterfactual({ changes: [turn], winner, margin: turn.margin }, names)
    const [from, upTo] = printedEnds(turn.from, turn.upTo)
    const instead = pair(names.short(question), `${interval(from, upTo)} ${names.unit(question)}`.trim())
    if (winner === null) return `If ${instead}, no option is left.`
    const name = names.option(winner)
    if (!Array.isArray(margin)) return `If ${instead}, only ${name} is left.`
    if (near(margin[1], 0)) return `If ${instead}, ${name} is level with the best: too close to call.`
    const { lead, decimals } = mostThen(margin[1], names.settings.tie)
    const points = format.points(lead, decimals)
    return tooClose
      ? `If ${instead}, ${name} is ${points} ahead at most: too close to call.`
      : `If ${instead}, ${name} leads by up to ${points} points.`
  },

  counterfactuals(verdict, names) {
    if (verdict.status === 'notEnoughAnswers') return 'Nothing is answered yet.'
    const { changes, questions, close, complete, facts } = turnsInShort(verdict)
    const outcome = !close ? 'first' : verdict.strength === 'tooClose' ? 'tied' : 'close'
    const named = quoted(questions[0] ?? '', names)
    const list = format.list(facts.map((key) => quoted(key, names)))
    const also = facts.length > 0 ? ` Of what is fixed, another answer to ${list} would change it.` : ''
    if (changes === 1) {
      const subject =
        questions.length === 1
          ? `Another answer to ${named} `
          : `Another answer to any one of ${format.number(questions.length)} questions `
      return `${subject}${alone[outcome]}.${also}`
    }
    const nothing = complete
      ? 'No other answer to one question alone changes who is first'
      : 'No other answer to one question alone changes who is first, of those that were tried'
    return changes === 2 ? `${nothing}; ${together[outcome]}.${also}` : `${nothing}.${also}`
  },

  secondOpinions({ agreeing, rankings }, { winner, strength, margin }, names) {
    const methods = Object.keys(rankings).length
    const ahead = near(margin ?? 1, 0) ? 'the option that is listed first here' : 'the option that is ahead here'
    const first = strength === 'tooClose' ? ahead : names.option(winner ?? '')
    if (agreeing === methods) return `Four other scoring methods put ${first} first too.`
    if (agreeing === 0) return `None of four other scoring methods puts ${first} first.`
    return format.plural(agreeing, {
      one: `Of four other scoring methods, one puts ${first} first too.`,
      other: `Of four other scoring methods, ${format.number(agreeing)} put ${first} first too.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    if (winner === null || !robustness) return 'Nothing to be sure of yet.'
    const shares = format.shares(ranking.map(({ option }) => ownMember(robustness.anyPriorities, option)?.[0] ?? 0))
    if (strength === 'tooClose') {
      const firsts = ranking.map(({ option }, i) => `${names.option(option)} ${shares[i]}`)
      return `With priorities drawn at random instead of yours, these come first in so many of 100 cases: ${format.list(firsts)}.`
    }
    return `With priorities drawn at random instead of yours, ${names.option(winner)} is first in ${shares[0]} of 100 cases.`
  },
}

const alone = {
  first: 'would change who is first',
  close: 'would make it too close to call',
  tied: 'would change who is ahead, by too little to call',
}
const together = {
  first: 'two together do',
  close: 'two together would make it too close to call',
  tied: 'two together do, by too little to call',
}

const quoted = (question: string, names: Names) => `“${names.short(question)}”`

/** All numbers between two ends. */
function interval(from: End, upTo: End): string {
  const [low, high] = [format.number(from.at), format.number(upTo.at)]
  if (from.at === upTo.at) return low
  return `${from.included ? `from ${low}` : `more than ${low}`}, ${upTo.included ? `up to ${high}` : `less than ${high}`}`
}
