import { type EstimateVerdict, ownMember } from '@verdict/engine'
import { becauseText, butText } from '@verdict/facts/because'
import { flipsOf } from '@verdict/facts/flips'
import { isTie } from '@verdict/facts/ranking'
import { printedLead, sentences } from '@verdict/wording'
import type { Block, Inline } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'

/** The most changes that are told that would change the winner. */
const MOST_FLIPS = 2

/** The verdict in a sentence, the priorities that count in it, because of what, and unless what. */
export function statement(context: ReportContext): Block {
  const { document, facts, names, wording, words } = context
  const { verdict } = facts
  const own = wording.ownPriorities(context.priorities, facts.mostPriority, names)
  const because = becauseText(verdict, context.answers, wording, names)
  // Of a tie both directions are told side by side, further down.
  const flips = isTie(verdict) ? [] : flipsOf(verdict, context.answers).slice(0, MOST_FLIPS)
  const but = butText(flips, wording, names)
  return {
    kind: 'statement',
    kicker: sentences(names.text(document.title), names.text(document.subtitle)),
    statement: wording.statement(verdict, names, facts.answered.length),
    lines: [
      ...(own ? [{ text: [own] }] : []),
      { text: [wording.lead(verdict, names)] },
      ...(because ? [{ label: words.because, text: [because] }] : []),
      ...(but ? [{ label: words.but, text: [but] }] : []),
    ],
  }
}

/** The key figures: strength, weeks, cost. What a verdict does not have is left out. */
export function figures(context: ReportContext): Block {
  const found = [sure(context), ...(isTie(context.facts.verdict) ? [] : estimate(context)), answers(context)]
  return { kind: 'figures', figures: found.filter((each) => each !== undefined).slice(0, 3) }
}

type Figure = Extract<Block, { kind: 'figures' }>['figures'][number]

function sure({ facts, names, wording, words }: ReportContext): Figure | undefined {
  const { verdict } = facts
  const [first, second] = verdict.ranking
  if (!verdict.robustness || !first || !second) return undefined
  const { tie, leaning, clear } = names.settings
  const shares = verdict.ranking.map(
    ({ option }) => ownMember(verdict.robustness?.acceptability ?? {}, option)?.[0] ?? 0,
  )
  const share = wording.sharesBeside(shares, [leaning, clear])[0] as string
  const lead = printedLead(first, second, tie)
  const limits = [wording.threshold(leaning), wording.threshold(clear)] as const
  return {
    label: words.howSure,
    value: [words.variations(share)],
    notes: [
      [words.leadIs(wording.points(lead.lead, lead.decimals))],
      [tie > 0 ? words.rule(wording.number(tie), ...limits) : words.ruleWithoutTie(...limits)],
    ],
  }
}

function estimate(context: ReportContext): Figure[] {
  const { document, facts, wording, words } = context
  const { winner, estimates } = facts.verdict
  const own = estimates.find(({ option }) => option === winner)
  if (!own) return []
  const others = estimates.filter((each) => each !== own).slice(0, 2)
  const besides = (figure: (each: EstimateVerdict) => string): Inline[][] =>
    others.map((each) => [optionIn(context, each.option), `: ${figure(each)}`])
  const { hoursPerWeek = 0 } = document.estimates ?? {}
  const cost = wording.money(own.cost, own.currency)
  const { assumed, said } = rate(context)
  return [
    {
      label: words.firstVersion,
      value: [wording.weeks(own.weeks)],
      notes: [...besides(({ weeks }) => wording.weeks(weeks)), [words.onePerson(wording.number(hoursPerWeek))]],
    },
    {
      label: words.cost,
      value: [assumed ? { assumed: cost } : cost],
      notes: [...besides((each) => wording.money(each.cost, each.currency)), [said]],
    },
  ]
}

/** The hourly rate, and whether it is assumed. */
export function rate({ document, answers, facts, wording, words }: ReportContext) {
  const { hourlyRate = 0, rateQuestion, currency = 'EUR' } = document.estimates ?? {}
  const context = rateQuestion === undefined ? undefined : ownMember(answers, rateQuestion)
  const known = typeof context === 'number' && facts.answered.includes(rateQuestion as string)
  const value = known ? context : hourlyRate
  const written = wording.currency(value, currency)
  return { assumed: !known, written, said: known ? words.atRate(written) : words.atAssumedRate(written) }
}

/** Of as many questions as the start page names. */
function answers({ document, facts, words }: ReportContext): Figure {
  const value = [words.answersOf(facts.answered.length, document.questions.length)]
  return { label: words.answers, value, notes: [] }
}
