import type { Lead } from '@verdict/facts/leads'
import type { Reach } from '@verdict/facts/reach'
import type { Axis } from './axis.ts'
import { LeadGround } from './LeadPlot.tsx'
import { PictureMark } from './OptionName.tsx'

interface Props {
  axis: Axis
  /** Points below which no winner is named. */
  tie: number
  lead: Lead
  reach: Reach
}

/** The lead as it is, on a line from where to where one answer alone can move it. */
export const ReachPlot = ({ axis, tie, lead, reach: { low, high } }: Props) => (
  <svg aria-hidden="true">
    <LeadGround axis={axis} tie={tie} />
    <line className="axis" x1={axis.at(low)} x2={axis.at(high)} y1="50%" y2="50%" />
    {[low, high].map((end) => (
      <line key={end} className="axis" x1={axis.at(end)} x2={axis.at(end)} y1="25%" y2="75%" />
    ))}
    <PictureMark index={lead.index} x={axis.at(lead.points)} y="50%" />
  </svg>
)
