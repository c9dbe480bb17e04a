import type { ClientWording, Names, PrintedLead } from '@verdict/wording'
import { optionClass } from './OptionName.tsx'
import { TickNames } from './AxisLines.tsx'
import { type Axis, axisOf } from './axis.ts'
import { stepShares } from '@verdict/facts/step-shares'
import { type PrintedPart, type Step, stepsOf } from '@verdict/facts/lead-steps'

interface Props {
  parts: PrintedPart[]
  total: number
  /** The same as it is printed. */
  printed: PrintedLead
  /** Places of the two options in the model. */
  winner: number
  second: number
  /** What the sum is called. */
  totalName: string
  /** A tie: the hatched one of the two follows the model's order, and the sum belongs to neither. */
  tie: boolean
  names: Names
  wording: ClientWording
  words: {
    /** The criteria that are drawn together. */
    rest(count: number): string
  }
}

/** Bars that step to the lead: solid for the winner, hatched for the second, so that they add up by eye. */
export function Waterfall({ parts, total, printed, winner, second, totalName, tie, names, wording, words }: Props) {
  const steps = stepsOf(parts)
  const shares = stepShares(steps, parts, wording)
  const axis = axisOf([0, ...steps.flatMap(({ from, to }) => [from, to])], { room: 0.04 })
  const hatched = tie ? Math.max(winner, second) : second
  const label = (step: Step) =>
    step.criterion === undefined ? words.rest(step.count) : names.criterion(step.criterion)

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
          <li key={step.criterion ?? ''} className="fall-row">
            <span className="name">
              {label(step)} <small>{shares[i]}</small>
            </span>
            <Bar
              axis={axis}
              step={step}
              option={step.margin < 0 ? second : winner}
              hatched={(step.margin < 0 ? second : winner) === hatched}
              first={i === 0}
            />
            <span className="num">{wording.signed(step.printed, printed.decimals)}</span>
          </li>
        ))}
        <li className="fall-row total">
          <span className="name">{totalName}</span>
          <Bar
            axis={axis}
            step={{ from: 0, to: total }}
            option={tie ? undefined : winner}
            hatched={false}
            first={false}
            last
          />
          <span className="num">{wording.signed(printed.lead, printed.decimals)}</span>
        </li>
      </ol>
    </figure>
  )
}

interface BarProps {
  axis: Axis
  step: Pick<Step, 'from' | 'to'>
  /** Undefined for a bar that belongs to neither option. */
  option: number | undefined
  hatched: boolean
  first: boolean
  last?: boolean
}

function Bar({ axis, step: { from, to }, option, hatched, first, last = false }: BarProps) {
  const left = axis.share(Math.min(from, to))
  const width = Math.max(axis.share(Math.max(from, to)) - left, 0.2)
  return (
    <svg className={option === undefined ? 'o-none' : optionClass(option)} aria-hidden="true">
      <line className="grid" x1={axis.at(0)} x2={axis.at(0)} y1="0" y2="100%" />
      {!first && !last && <line className="axis" x1={axis.at(from)} x2={axis.at(from)} y1="0" y2="50%" />}
      <line className="axis" x1={axis.at(to)} x2={axis.at(to)} y1={last ? '0' : '50%'} y2={last ? '50%' : '100%'} />
      <svg y="50%" overflow="visible">
        <rect
          x={`${left}%`}
          width={`${width}%`}
          y="-5"
          height="10"
          className={hatched ? 'opt-hatched' : 'opt-fill'}
          fill={hatched && option !== undefined ? `url(#hatch-${(option % 8) + 1})` : undefined}
        />
      </svg>
    </svg>
  )
}
