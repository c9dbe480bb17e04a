import type { Axis } from './axis.ts'
import { PictureMark } from './OptionName.tsx'

/** Who leads, and by how much: to the right of zero where it is whoever leads now. */
export interface Lead {
  /** The option's place in the model. */
  index: number
  /** Points; below zero where somebody else leads now. */
  points: number
}

interface Props {
  axis: Axis
  /** Points below which no winner is named. */
  tie: number
  lead: Lead
  /** The lead that it would be instead. */
  instead?: Lead
}

/** A lead on the line of all leads, and where another answer would move it. */
export const LeadPlot = ({ axis, tie, lead, instead }: Props) => (
  <svg aria-hidden="true">
    <rect
      x={axis.at(-tie)}
      width={`${axis.share(tie) - axis.share(-tie)}%`}
      y="0"
      height="100%"
      fill="var(--rule-faint)"
    />
    <line className="axis" x1={axis.at(0)} x2={axis.at(0)} y1="0" y2="100%" />
    {instead && (
      <>
        <line className="axis" x1={axis.at(lead.points)} x2={axis.at(instead.points)} y1="50%" y2="50%" />
        <line className="axis" x1={axis.at(lead.points)} x2={axis.at(lead.points)} y1="25%" y2="75%" />
      </>
    )}
    <PictureMark index={(instead ?? lead).index} x={axis.at((instead ?? lead).points)} y="50%" scale={1.2} />
  </svg>
)
