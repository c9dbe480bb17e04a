import { GridLines } from './AxisLines.tsx'
import type { Axis } from './axis.ts'
import { Range } from './Range.tsx'

interface Props {
  axis: Axis
  /** The option's place in the model. */
  index: number
  weeks: readonly [low: number, high: number]
}

/** The weeks of an option on a common axis. */
export function WeeksPlot({ axis, index, weeks }: Props) {
  return (
    <svg aria-hidden="true">
      <GridLines axis={axis} />
      <Range axis={axis} index={index} range={weeks} y="50%" />
    </svg>
  )
}
