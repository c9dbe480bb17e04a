import type { RankedOption } from '@verdict/engine'
import { fixedFlipsOf, type Flip, flipsOf, flipText } from '@verdict/facts/flips'
import { type Lead, leadAfter, leadNow } from '@verdict/facts/leads'
import { isTie } from '@verdict/facts/ranking'
import { settlingSides, settlingText } from '@verdict/facts/settling'
import { AxisScale } from '@verdict/pictures/AxisLines'
import type { Axis } from '@verdict/pictures/axis'
import { leadAxis, LeadPlot } from '@verdict/pictures/LeadPlot'
import { printedLead } from '@verdict/wording'
import { createElement } from 'react'
import { drawnOnce } from '../draw.ts'
import type { Block, Cell, Piece } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'

const MOST = 3
/** Where two answers have to change their sentences are long. */
const MOST_PAIRS = 2
const MOST_FIXED = 2
const MOST_WEIGHTS = 2
const PLOT = { width: 110, height: 13 }
const SCALE = { width: 110, height: 11 }

/** One axis for all leads, and the lead as it is. */
interface LeadLine {
  axis: Axis
  now: Lead
}

/** What would change the winner: other answers, and other weights of a criterion. Where there is none, what would settle it. */
export function turning(context: ReportContext): Block | undefined {
  const { document, facts, names, wording, words, answers } = context
  const { verdict } = facts
  if (verdict.ranking.length < 2) return undefined
  if (isTie(verdict)) return settling(context)
  const all = flipsOf(verdict, answers)
  const flips = all.slice(0, all.some((flip) => 'changes' in flip) ? MOST_PAIRS : MOST)
  const fixed = fixedFlipsOf(verdict, answers).slice(0, MOST_FIXED)
  const weights = nearestWeights(context)
  const now = leadNow(document, verdict)
  const leads = [...flips, ...fixed].flatMap((flip) => leadAfter(document, verdict, flip)?.points ?? [])
  const line: LeadLine | undefined =
    now && leads.length > 0 ? { axis: leadAxis([now.points, ...leads], facts.tie), now } : undefined
  return {
    kind: 'section',
    heading: wording.counterfactuals(verdict, names),
    note: [
      verdict.turns.searched.complete ? words.turnNote : words.turnPartly,
      ...(line && facts.tie > 0 ? [` ${words.turnBand(wording.number(facts.tie))}`] : []),
    ],
    pieces: [
      ...(flips.length + fixed.length > 0
        ? [table([...present(context, line), ...moved(context, flips, line), ...scale(context, line)], line)]
        : []),
      ...(fixed.length > 0
        ? [{ kind: 'subhead' as const, text: words.fixed }, table(moved(context, fixed, line), line)]
        : []),
      ...(weights.length > 0
        ? [
            { kind: 'subhead' as const, text: words.weights },
            { kind: 'list' as const, items: weights.map((item) => [item]) },
          ]
        : []),
    ],
  }
}

/** The answers that would name a winner, towards the one option and towards the other. */
function settling({ document, facts, names, wording, words, answers }: ReportContext): Block {
  const sides = settlingSides(facts, document).map(({ option, settled }): Piece[] => [
    { kind: 'subhead', text: words.towardsIf(names.option(option)) },
    settled.length === 0
      ? { kind: 'text', text: [words.nothingAlone] }
      : {
          kind: 'table',
          ruled: true,
          columns: [{ width: { share: 1 } }, { width: 'auto', align: 'end' }],
          rows: settled.map((each): Cell[] => [
            [
              settlingText(each, answers, wording, names),
              ...(each.open ? [' ', { soft: `(${words.notAnswered})` }] : []),
            ],
            [
              { strong: wording.points(each.printed.lead, each.printed.decimals) },
              ` ${words.byStrength[each.strength]}`,
            ],
          ]),
        },
  ])
  const settles = facts.settling.length > 0
  return {
    kind: 'section',
    heading: settles ? words.settles : words.settlesNot,
    ...(settles && { note: [words.settlesNote(wording.number(facts.tie))] }),
    pieces: settles ? sides.flat() : [],
  }
}

const table = (rows: Cell[][], line: LeadLine | undefined): Piece => ({
  kind: 'table',
  ruled: true,
  columns: [{ width: { share: 1 } }, { width: { points: line ? PLOT.width : 1 } }],
  rows,
})

/** Where each flip moves the lead, in words and beside them drawn. */
function moved(context: ReportContext, flips: Flip[], line: LeadLine | undefined): Cell[][] {
  const { document, facts, wording, names } = context
  return flips.map((flip) => {
    const instead = leadAfter(document, facts.verdict, flip)
    return [[flipText(flip, wording, names)], line && instead ? plot(context, line, instead) : []]
  })
}

function plot({ facts, colours }: ReportContext, { axis, now }: LeadLine, instead?: Lead): Cell {
  const picture = createElement(LeadPlot, { axis, tie: facts.tie, lead: now, ...(instead && { instead }) })
  return { svg: drawnOnce(picture, PLOT, colours), height: PLOT.height }
}

/** The lead as it is. */
function present(context: ReportContext, line: LeadLine | undefined): Cell[][] {
  if (!line) return []
  const { facts, wording, words } = context
  const first = facts.verdict.ranking[0]?.option as string
  const [best, next] = facts.verdict.ranking
  const { lead, decimals } = printedLead(best as RankedOption, next as RankedOption, facts.tie)
  const points = words.points(wording.points(lead, decimals))
  const said = [{ soft: `${words.asAnswered} ` }, optionIn(context, first), ` ${points}`]
  return [[said, plot(context, line)]]
}

function scale({ wording, words, colours }: ReportContext, line: LeadLine | undefined): Cell[][] {
  if (!line) return []
  const picture = createElement(AxisScale, { axis: line.axis, say: (points) => wording.number(Math.abs(points)) })
  return [[[{ soft: words.leadAxis }], { svg: drawnOnce(picture, SCALE, colours), height: SCALE.height }]]
}

/** The priorities that change the winner with the smallest change, relative to their weight. */
function nearestWeights({ facts: { verdict }, names, wording }: ReportContext): string[] {
  const { weights } = verdict.tippingPoints
  const away = ({ weight, below, above }: (typeof weights)[number]) =>
    Math.min(...[below, above].flatMap((point) => (point ? [Math.abs(point.at - weight) / (weight || 1)] : [])))
  return weights
    .filter(({ below, above }) => below ?? above)
    .sort((a, b) => away(a) - away(b))
    .slice(0, MOST_WEIGHTS)
    .map((point) => wording.weightTippingPoint(point, verdict, names))
}
