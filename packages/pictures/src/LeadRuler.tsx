import { AtWidths } from './AtWidths.tsx'
import type { Axis } from './axis.ts'
import { haveRoom, placedText } from './placed-text.ts'

interface Props {
  axis: Axis
  /** The lower score. */
  from: number
  /** How far the other is ahead, and how far a winner has to be. */
  lead: number
  tie: number
  text: string
  y: number
}

/** A lead beside the one that a winner has, from the lower score on. */
export function LeadRuler({ axis, from, lead, tie, text, y }: Props) {
  return (
    <>
      <line className="axis" x1={axis.at(from)} x2={axis.at(from + tie)} y1={y} y2={y} />
      {[0, lead, tie].map((points) => (
        <line
          key={points}
          className="axis"
          x1={axis.at(from + points)}
          x2={axis.at(from + points)}
          y1={y - 5}
          y2={y + 5}
        />
      ))}
      <line className="ruler" x1={axis.at(from)} x2={axis.at(from + lead)} y1={y} y2={y} />
      <AtWidths>
        {(width, className) => {
          const placed = placedText(text, axis.share(from + tie / 2), width)
          return (
            haveRoom([placed], width) && (
              <text className={`soft ${className}`} x={`${placed.x}%`} y={y + 20} textAnchor={placed.anchor}>
                {placed.text}
              </text>
            )
          )
        }}
      </AtWidths>
    </>
  )
}
