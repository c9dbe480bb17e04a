import { AtWidths } from './AtWidths.tsx'
import type { Axis } from './axis.ts'
import { namedTicks } from './placed-text.ts'

/** The faint lines that a picture is read against. */
export function GridLines({ axis }: { axis: Axis }) {
  return axis.ticks.map((tick) => (
    <line key={tick} className="grid" x1={axis.at(tick)} x2={axis.at(tick)} y1="0" y2="100%" />
  ))
}

interface TickNamesProps {
  axis: Axis
  /** The line below which they are drawn, and the distance. */
  y?: number
  dy?: string
  say: (tick: number) => string
}

/** The labels of an axis' ticks: as many as fit beside each other. */
export function TickNames({ axis, y = 0, dy = '1.3em', say }: TickNamesProps) {
  return (
    <AtWidths>
      {(width, className) => (
        <g className={className}>
          {namedTicks(axis, say, width).map(({ text, x, anchor }) => (
            <text key={text} className="tick-name" x={`${x}%`} y={y} dy={dy} textAnchor={anchor}>
              {text}
            </text>
          ))}
        </g>
      )}
    </AtWidths>
  )
}

/** The axis line below a picture with the labels of its ticks, and their unit. */
export function AxisScale({ axis, say, unit }: { axis: Axis; say: (tick: number) => string; unit?: string }) {
  return (
    <div className="rank-axis measured">
      <svg>
        <line className="axis" x1="0" x2="100%" y1="0" y2="0" />
        <TickNames axis={axis} say={say} />
      </svg>
      {unit && <p className="note axis-unit">{unit}</p>}
    </div>
  )
}
