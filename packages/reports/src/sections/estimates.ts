import { indexOf } from '@verdict/facts/ranking'
import { AxisScale } from '@verdict/pictures/AxisLines'
import { axisOf } from '@verdict/pictures/axis'
import { WeeksPlot } from '@verdict/pictures/WeeksPlot'
import { createElement } from 'react'
import { drawnOnce } from '../draw.ts'
import type { Block, Cell } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'
import { rate } from './head.ts'

const ROW = { width: 120, height: 15 }
const SCALE = { width: 120, height: 11 }

/** Weeks on one line, and what they cost. */
export function estimates(context: ReportContext): Block | undefined {
  const { document, facts, names, wording, words, colours } = context
  const { verdict } = facts
  if (verdict.estimates.length === 0) return undefined
  const axis = axisOf(
    verdict.estimates.flatMap(({ weeks }) => weeks),
    { from: 0, room: 0.08 },
  )
  const { assumed, said } = rate(context)
  const rows = verdict.estimates.map(({ option, weeks, cost, currency }): Cell[] => {
    const plot = createElement(WeeksPlot, { axis, index: indexOf(document, option), weeks })
    const money = wording.bareMoney(cost, currency)
    return [
      [optionIn(context, option)],
      { svg: drawnOnce(plot, ROW, colours), height: ROW.height },
      [wording.weeks(weeks)],
      [assumed ? { assumed: money } : money],
    ]
  })
  const scale = createElement(AxisScale, { axis, say: wording.number })
  return {
    kind: 'section',
    heading: wording.estimates(verdict, names),
    note: [`${words.costNote(wording.number(document.estimates?.hoursPerWeek ?? 0))} ${said}`],
    pieces: [
      {
        kind: 'table',
        columns: [
          { width: { share: 2 } },
          { width: { points: ROW.width } },
          { width: 'auto', align: 'end' },
          { width: 'auto', align: 'end' },
        ],
        rows: [
          ...rows,
          [[], { svg: drawnOnce(scale, SCALE, colours), height: SCALE.height }, [{ soft: words.weeks }], []],
        ],
      },
    ],
  }
}
