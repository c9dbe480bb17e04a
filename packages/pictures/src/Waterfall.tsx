import type { ClientWording, Names, PrintedLead } from '@verdict/wording'
import { TickNames } from './AxisLines.tsx'
import { type Axis, axisOf } from './axis.ts'
import { LeadBar } from './LeadBar.tsx'
import { stepShares } from '@verdict/facts/step-shares'
import { type PrintedPart, stepName, stepsOf } from '@verdict/facts/lead-steps'

interface Props {
  axis: Axis
  parts: PrintedPart[]
  total: number
  /** The same as it is printed. */
  printed: PrintedLead
  /** Places of the two options in the model, and what they are called. */
  winner: number
  second: number
  sides: [first: string, second: string]
  /** What the sum is called. */
  totalName: string
  names: Names
  wording: ClientWording
  words: {
    /** The smaller criteria of one side, drawn together. */
    rest(count: number, option: string): string
  }
}

/** The axis of a waterfall, and of other points that are drawn below it. */
export const waterfallAxis = (parts: readonly PrintedPart[], beside: readonly number[] = []): Axis =>
  axisOf([0, ...stepsOf(parts).flatMap(({ from, to }) => [from, to]), ...beside], { room: 0.04 })

/** Bars that step to the lead: solid for the winner, hatched for the second, so that they add up by eye. */
export function Waterfall(props: Props) {
  const { axis, parts, total, printed, winner, second, sides, totalName, names, wording, words } = props
  const steps = stepsOf(parts)
  const shares = stepShares(steps, parts, wording)
  return (
    <figure className="pic fall">
      <div className="fall-head" aria-hidden="true">
        <div className="measured">
          <svg>
            <TickNames axis={axis} dy="0.9em" say={wording.signedNumber} />
          </svg>
        </div>
      </div>
      <ol>
        {steps.map((step, i) => (
          <li key={step.criteria.join()} className="fall-row">
            <span className="name">
              {stepName(step, sides, names, words)} <small>{shares[i]}</small>
            </span>
            <LeadBar
              axis={axis}
              step={step}
              option={step.margin < 0 ? second : winner}
              hatched={step.margin < 0}
              before={i > 0}
              after
            />
            <span className="num">{wording.signed(step.printed, printed.decimals)}</span>
          </li>
        ))}
        <li className="fall-row total">
          <span className="name">{totalName}</span>
          <LeadBar axis={axis} step={{ from: 0, to: total }} option={winner} hatched={false} before />
          <span className="num">{wording.signed(printed.lead, printed.decimals)}</span>
        </li>
      </ol>
    </figure>
  )
}
