import { type EstimateVerdict, ownMember } from '@verdict/engine'
import { flipsOf, flipText } from '@verdict/facts/flips'
import { isTie } from '@verdict/facts/ranking'
import { printedLead } from '@verdict/wording'
import type { Block, Inline } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'
import { shortAnswer } from './answer-text.ts'

/** The most answers that are listed as reasons, and as changes that would change the winner. */
const MOST_REASONS = 3
const MOST_FLIPS = 2
/** An answer that moves the lead by less is no reason. */
const LEAST = 0.05

/** The verdict in a sentence, because of what, and unless what. */
export function statement(context: ReportContext): Block {
  const { document, facts, names, wording, words } = context
  const { verdict } = facts
  const [because, unless] = [reasons(context), flipsOf(verdict, context.answers).slice(0, MOST_FLIPS)]
  return {
    kind: 'statement',
    kicker: [names.text(document.title), names.text(document.subtitle)].filter(Boolean).join('. '),
    statement: wording.statement(verdict, names, facts.answered.length),
    lines: [
      { text: [wording.lead(verdict, names)] },
      ...(because.length > 0 ? [{ label: words.because, text: [`${wording.items(because)}.`] }] : []),
      ...(unless.length > 0
        ? [{ label: words.butIf, text: [unless.map((flip) => flipText(flip, wording, names)).join(' ')] }]
        : []),
    ],
  }
}

/** The answers that brought the lead, in short. */
function reasons(context: ReportContext): string[] {
  const { verdict } = context.facts
  if (isTie(verdict)) return []
  return verdict.drivers
    .filter(({ source, marginChange }) => source.startsWith('answer:') && marginChange >= LEAST)
    .sort((a, b) => b.marginChange - a.marginChange)
    .slice(0, MOST_REASONS)
    .map(({ source }) => source.slice('answer:'.length))
    .map((key) => context.words.answer(context.names.short(key), shortAnswer(context, key)))
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
export function rate({ document, answers, facts, wording, words }: ReportContext): { assumed: boolean; said: string } {
  const { hourlyRate = 0, rateQuestion, currency = 'EUR' } = document.estimates ?? {}
  const context = rateQuestion === undefined ? undefined : ownMember(answers, rateQuestion)
  const known = typeof context === 'number' && facts.answered.includes(rateQuestion as string)
  const value = known ? context : hourlyRate
  const written = wording.money([value, value], currency)
  return { assumed: !known, said: known ? words.atRate(written) : words.atAssumedRate(written) }
}

function answers({ facts, words }: ReportContext): Figure {
  const given = facts.answered.length
  const asked = given + facts.unsure.length + facts.unasked.length
  return { label: words.answers, value: [words.answersOf(given, asked)], notes: [] }
}
