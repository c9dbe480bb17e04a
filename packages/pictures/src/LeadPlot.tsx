import type { Lead } from '@verdict/facts/leads'
import { type Axis, axisOf } from './axis.ts'
import { PictureMark } from './OptionName.tsx'

interface Props {
  axis: Axis
  /** Points below which no winner is named. */
  tie: number
  lead: Lead
  /** The lead that it would be instead. */
  instead?: Lead
}

/** Zero, and the shade within which no winner is named. */
export const LeadGround = ({ axis, tie }: Pick<Props, 'axis' | 'tie'>) => (
  <>
    <rect
      x={axis.at(-tie)}
      width={`${axis.share(tie) - axis.share(-tie)}%`}
      y="0"
      height="100%"
      fill="var(--rule-faint)"
    />
    <line className="axis" x1={axis.at(0)} x2={axis.at(0)} y1="0" y2="100%" />
  </>
)

/** One line for all leads, so that they can be compared, with both ends of what is too close on it. */
export const leadAxis = (leads: readonly number[], tie: number): Axis => axisOf([...leads, -tie, tie], { room: 0.08 })

/** A lead on the line of all leads, and where other answers would move it: hollow now, solid then, shaded where no winner is named. */
export const LeadPlot = ({ axis, tie, lead, instead }: Props) => (
  <svg aria-hidden="true">
    <LeadGround axis={axis} tie={tie} />
    {instead && (
      <>
        <line className="axis" x1={axis.at(lead.points)} x2={axis.at(instead.points)} y1="50%" y2="50%" />
        <PictureMark index={lead.index} x={axis.at(lead.points)} y="50%" scale={0.8} hollow />
      </>
    )}
    <PictureMark index={(instead ?? lead).index} x={axis.at((instead ?? lead).points)} y="50%" scale={1.2} />
  </svg>
)
