import { anchorAt, type Axis } from './axis.ts'
import { useWording } from '../messages/messages.ts'

/** The faint lines that a picture is read against. */
export function GridLines({ axis }: { axis: Axis }) {
  return axis.ticks.map((tick) => (
    <line key={tick} className="grid" x1={axis.at(tick)} x2={axis.at(tick)} y1="0" y2="100%" />
  ))
}

/** The line below a picture with what its ticks stand for; the last names the unit. */
export function AxisScale({ axis, unit = '' }: { axis: Axis; unit?: string }) {
  const wording = useWording()
  return (
    <svg className="rank-axis">
      <line className="axis" x1="0" x2="100%" y1="0" y2="0" />
      {axis.ticks.map((tick) => (
        <text key={tick} x={axis.at(tick)} y="17" textAnchor={anchorAt(axis.share(tick))}>
          {wording.number(tick)}
          {tick === axis.ticks.at(-1) && unit && ` ${unit}`}
        </text>
      ))}
    </svg>
  )
}
