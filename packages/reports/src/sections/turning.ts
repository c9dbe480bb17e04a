import { type Flip, flipsOf, flipText } from '@verdict/facts/flips'
import { indexOf } from '@verdict/facts/ranking'
import { AxisScale } from '@verdict/pictures/AxisLines'
import { type Axis, axisOf } from '@verdict/pictures/axis'
import { type Lead, LeadPlot } from '@verdict/pictures/LeadPlot'
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

/** The other answers to questions that the client cannot change (`fixed`) that would change the winner. */
const fixedFlips = ({ facts: { verdict }, answers }: ReportContext): Flip[] =>
  flipsOf({ turns: { ...verdict.turns, answers: verdict.turns.facts }, counterfactuals: [] }, answers)

/** What would change the winner: other answers, and other weights of a criterion. */
export function turning(context: ReportContext): Block | undefined {
  const { facts, names, wording, words, answers } = context
  const { verdict } = facts
  if (verdict.ranking.length < 2) return undefined
  const all = flipsOf(verdict, answers)
  const flips = all.slice(0, all.some((flip) => 'changes' in flip) ? MOST_PAIRS : MOST)
  const fixed = fixedFlips(context).slice(0, MOST_FIXED)
  const weights = nearestWeights(context)
  const axis = leadAxis(context, [...flips, ...fixed])
  return {
    kind: 'section',
    heading: wording.counterfactuals(verdict, names),
    note: [
      verdict.turns.searched.complete ? words.turnNote : words.turnPartly,
      ...(axis && facts.tie > 0 ? [` ${words.turnBand(wording.number(facts.tie))}`] : []),
    ],
    pieces: [
      ...(flips.length + fixed.length > 0
        ? [table([...present(context, axis), ...moved(context, flips, axis), ...scale(context, axis)], axis)]
        : []),
      ...(fixed.length > 0
        ? [{ kind: 'subhead' as const, text: words.fixed }, table(moved(context, fixed, axis), axis)]
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

/** Where a flip moves the lead; undefined where nobody would lead, or nobody else is left. */
function leadAfter({ document, facts: { verdict } }: ReportContext, { winner, margin }: Flip): Lead | undefined {
  if (winner === null || margin === null) return undefined
  const most = Math.max(...[margin].flat())
  return { index: indexOf(document, winner), points: winner === verdict.ranking[0]?.option ? most : -most }
}

const leadNow = ({ document, facts: { verdict } }: ReportContext): Lead => ({
  index: indexOf(document, verdict.ranking[0]?.option as string),
  points: verdict.margin ?? 0,
})

/** One line for all leads, so that they can be compared; undefined where there is nothing to draw. */
function leadAxis(context: ReportContext, flips: Flip[]): Axis | undefined {
  const leads = flips.flatMap((flip) => leadAfter(context, flip)?.points ?? [])
  const { tie } = context.facts
  return leads.length > 0 ? axisOf([leadNow(context).points, ...leads, -tie, tie], { room: 0.08 }) : undefined
}

const table = (rows: Cell[][], axis: Axis | undefined): Piece => ({
  kind: 'table',
  ruled: true,
  columns: [{ width: { share: 1 } }, { width: { points: axis ? PLOT.width : 1 } }],
  rows,
})

/** Where each flip moves the lead, in words and beside them drawn. */
function moved(context: ReportContext, flips: Flip[], axis: Axis | undefined): Cell[][] {
  return flips.map((flip) => {
    const instead = leadAfter(context, flip)
    return [[flipText(flip, context.wording, context.names)], axis && instead ? plot(context, axis, instead) : []]
  })
}

function plot(context: ReportContext, axis: Axis, instead?: Lead): Cell {
  const { facts, colours } = context
  const picture = createElement(LeadPlot, { axis, tie: facts.tie, lead: leadNow(context), ...(instead && { instead }) })
  return { svg: drawnOnce(picture, PLOT, colours), height: PLOT.height }
}

/** The lead as it is. */
function present(context: ReportContext, axis: Axis | undefined): Cell[][] {
  const { facts, wording, words } = context
  const first = facts.verdict.ranking[0]?.option as string
  const points = words.points(wording.points(leadNow(context).points))
  const said = [{ soft: `${words.asAnswered} ` }, optionIn(context, first), ` ${points}`]
  return axis ? [[said, plot(context, axis)]] : []
}

function scale({ wording, words, colours }: ReportContext, axis: Axis | undefined): Cell[][] {
  if (!axis) return []
  const picture = createElement(AxisScale, { axis, say: (points) => wording.number(Math.abs(points)) })
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
