import { NumberField } from '../../ui/typing/NumberField.tsx'
import { waitsAbove, waitsBelow } from './waits.ts'

interface Props {
  labels: [from: string, to: string]
  value: [from: number, to: number]
  onCommit(value: [from: number, to: number]): void
  place: string
  min?: number
}

/** Two numbers, the first at most the second. Neither moves the other: one that is beyond it waits until the other is moved. */
export function RangeFields({ labels, value: [from, to], onCommit, place, min }: Props) {
  return (
    <>
      <NumberField
        label={labels[0]}
        min={min}
        value={from}
        place={`${place}/from`}
        refuse={waitsAbove(to)}
        onCommit={(next) => next !== undefined && onCommit([next, to])}
      />
      <NumberField
        label={labels[1]}
        min={min}
        value={to}
        place={`${place}/to`}
        refuse={waitsBelow(from)}
        onCommit={(next) => next !== undefined && onCommit([from, next])}
      />
    </>
  )
}
