import type { AskingWording } from '@verdict/wording'
import { AtWidths } from './AtWidths.tsx'
import { GridLines } from './AxisLines.tsx'
import type { Axis } from './axis.ts'
import { Range } from './Range.tsx'

interface Props {
  axis: Axis
  /** The option's place in the model. */
  index: number
  score: number
  range: readonly [low: number, high: number] | undefined
  wording: AskingWording
}

/** An option's score on the line of all scores, and between which it stays. */
export function ScorePlot({ axis, index, score, range, wording }: Props) {
  return (
    <svg>
      <GridLines axis={axis} />
      <Range axis={axis} index={index} score={score} range={range} y="50%" />
      {range && <RangeEnds axis={axis} score={score} range={range} wording={wording} />}
    </svg>
  )
}

/** From this width on, in rem, the ends of a range are labelled; below, their numbers are in a line of their own. */
const WIDE = 20

/** The two ends in numbers, outside of the line and its mark. */
function RangeEnds({
  axis,
  score,
  range: [low, high],
  wording,
}: Pick<Props, 'axis' | 'score' | 'wording'> & { range: readonly [number, number] }) {
  return (
    <AtWidths>
      {(width, className) =>
        width >= WIDE && (
          <svg className={className} y="50%" overflow="visible">
            <text x={axis.at(Math.min(low, score))} y="4.5" dx="-11" textAnchor="end">
              {wording.points(low)}
            </text>
            <text x={axis.at(Math.max(high, score))} y="4.5" dx="11">
              {wording.points(high)}
            </text>
          </svg>
        )
      }
    </AtWidths>
  )
}
