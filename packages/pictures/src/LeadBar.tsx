import type { Step } from '@verdict/facts/lead-steps'
import type { Axis } from './axis.ts'
import { optionClass } from './OptionName.tsx'

interface Props {
  axis: Axis
  step: Pick<Step, 'from' | 'to'>
  /** Undefined for a bar that belongs to neither option. */
  option: number | undefined
  hatched: boolean
  /** Whether a bar before it and one after it are joined to it. */
  before?: boolean
  after?: boolean
}

/** A bar of points on the axis of a lead, with the joints to the bars before and after it. */
export function LeadBar({ axis, step: { from, to }, option, hatched, before = false, after = false }: Props) {
  const left = axis.share(Math.min(from, to))
  const width = Math.max(axis.share(Math.max(from, to)) - left, 0.2)
  return (
    <svg className={option === undefined ? 'o-none' : optionClass(option)} aria-hidden="true">
      <line className="grid" x1={axis.at(0)} x2={axis.at(0)} y1="0" y2="100%" />
      {before && (
        <line className="axis" x1={axis.at(after ? from : to)} x2={axis.at(after ? from : to)} y1="0" y2="50%" />
      )}
      {after && <line className="axis" x1={axis.at(to)} x2={axis.at(to)} y1="50%" y2="100%" />}
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
