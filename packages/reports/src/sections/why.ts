import { ownMember, type RankedOption } from '@verdict/engine'
import { stepName, stepsOf } from '@verdict/facts/lead-steps'
import { indexOf, isTie, shownRanking } from '@verdict/facts/ranking'
import { stepShares } from '@verdict/facts/step-shares'
import { AxisScale } from '@verdict/pictures/AxisLines'
import { axisOf, SCORES } from '@verdict/pictures/axis'
import { ScorePlot } from '@verdict/pictures/ScorePlot'
import { TiePicture } from '@verdict/pictures/TiePicture'
import { Waterfall, waterfallAxis } from '@verdict/pictures/Waterfall'
import { printedLead, printedParts, scoreDecimals } from '@verdict/wording'
import { createElement } from 'react'
import { drawn, drawnOnce } from '../draw.ts'
import type { Block, Cell, Piece } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'

const PLOT = { width: 205, height: 15 }
const SCALE = { width: 205, height: 11 }
const BAR = { width: 150, height: 11.5 }
const TIE = { width: 343, height: 132 }

/** The scores, and what the lead is made of. */
export function why(context: ReportContext): Block | undefined {
  const { facts, names, wording, words } = context
  const { verdict } = facts
  if (verdict.ranking.length === 0) return undefined
  const [first, second] = verdict.ranking
  const parts = first && second ? printedParts(facts.parts, printedLead(first, second, facts.tie)) : []
  // A difference that means nothing is not drawn step by step.
  const draws = second !== undefined && !isTie(verdict)
  return {
    kind: 'section',
    heading: second ? wording.why(verdict, parts, names) : wording.ranking(verdict, names),
    note: [
      draws
        ? `${words.rankingNote} ${words.whyNote(names.option((first as RankedOption).option), names.option(second.option))}`
        : words.rankingNote,
    ],
    pieces: [ranking(context), ...(draws ? [waterfall(context, parts)] : [])],
  }
}

function ranking(context: ReportContext): Piece {
  const { document, facts, names, wording, words, colours } = context
  const { verdict, ranges } = facts
  const decimals = scoreDecimals(verdict.ranking, facts.tie)
  if (isTie(verdict) && verdict.ranking.length === 2) {
    const picture = createElement(TiePicture, { facts, names, document, wording, words })
    const scores = verdict.ranking.map(
      ({ option, score }) => `${names.option(option)} ${wording.points(score, decimals)}`,
    )
    return {
      kind: 'picture',
      picture: { svg: drawnOnce(picture, TIE, colours), height: TIE.height, alt: wording.items(scores) },
    }
  }
  const axis = axisOf(
    verdict.ranking.flatMap(({ option, score }) => [score, ...(ownMember(ranges, option) ?? [])]),
    { room: 0.25, within: SCORES },
  )
  const rows = shownRanking(document, verdict).map(({ option, score }): Cell[] => {
    const range = ownMember(ranges, option)
    const plot = createElement(ScorePlot, { axis, index: indexOf(document, option), score, range, wording })
    return [
      [optionIn(context, option)],
      { svg: drawnOnce(plot, PLOT, colours), height: PLOT.height },
      [{ strong: wording.points(score, decimals) }],
    ]
  })
  const scale = createElement(AxisScale, { axis, say: wording.number })
  return {
    kind: 'table',
    columns: [{ width: { share: 1 } }, { width: { points: PLOT.width } }, { width: 'auto', align: 'end' }],
    rows: [...rows, [[], { svg: drawnOnce(scale, SCALE, colours), height: SCALE.height }, []]],
  }
}

function waterfall(
  context: ReportContext,
  parts: ReturnType<typeof printedParts<ReportContext['facts']['parts'][number]>>,
): Piece {
  const { document, facts, names, wording, words, colours } = context
  const { verdict } = facts
  const [best, next] = verdict.ranking as [RankedOption, RankedOption]
  const printed = printedLead(best, next, facts.tie)
  const totalName = words.total(names.option(best.option))
  const sides: [string, string] = [names.option(best.option), names.option(next.option)]
  const picture = createElement(Waterfall, {
    axis: waterfallAxis(parts),
    sides,
    parts,
    total: verdict.margin ?? 0,
    printed,
    winner: indexOf(document, best.option),
    second: indexOf(document, next.option),
    totalName,
    names,
    wording,
    words,
  })
  const [scale, ...bars] = drawn(picture, [{ ...BAR, height: 9 }, BAR], colours).map((svg) => ({
    svg,
    height: BAR.height,
  }))
  const steps = stepsOf(parts)
  const shares = stepShares(steps, parts, wording)
  const rows = steps.map((step, i): Cell[] => [
    [stepName(step, sides, names, words), ' ', { soft: shares[i] as string }],
    bars[i] as Cell,
    [wording.signed(step.printed, printed.decimals)],
  ])
  return {
    kind: 'table',
    columns: [{ width: { share: 1 } }, { width: { points: BAR.width } }, { width: 'auto', align: 'end' }],
    rows: [
      [[], { ...(scale as { svg: string }), height: 9 }, []],
      ...rows,
      [[totalName], bars[steps.length] as Cell, [wording.signed(printed.lead, printed.decimals)]],
    ],
    total: true,
  }
}
