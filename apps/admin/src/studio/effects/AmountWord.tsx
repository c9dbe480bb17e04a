import TimelineOutlined from '@mui/icons-material/TimelineOutlined'
import type { Amount } from '@verdict/engine'
import { useId } from 'react'
import { readNumber, writeNumber } from '../../ui/typing/read-number.ts'
import { useTyped } from '../../ui/typing/use-typed.ts'
import { CurveField } from '../fields/CurveField.tsx'

interface Props {
  label: string
  value: Amount | undefined
  onChange(value: Amount | undefined): void
  place: string
  /** The effect may do without it. */
  optional?: boolean
  min?: number
  /** May follow the question's number. */
  curves?: boolean
}

/** How much, as a word of a sentence; or points between which it follows the question's number, below the sentence. */
export function AmountWord({ curves = false, ...props }: Props) {
  const { label, value, onChange, place, min } = props
  if (Array.isArray(value))
    return (
      <div className="curve">
        <p className="note">{label}, by the number:</p>
        <CurveField label={label} curve={value} onChange={onChange} place={place} min={min} />
      </div>
    )
  return (
    <>
      <NumberInput {...props} value={value} />
      {curves && (
        <button
          type="button"
          className="quiet"
          data-word
          aria-label={`${label}: let it follow the number`}
          title="Let it follow the number"
          onClick={() => onChange([[0, value ?? 0]])}
        >
          <TimelineOutlined sx={{ fontSize: 18, verticalAlign: 'middle' }} />
        </button>
      )}
    </>
  )
}

function NumberInput({ label, value, onChange, place, optional, min }: Props & { value: number | undefined }) {
  const id = useId()
  const { text, fault, handlers } = useTyped({
    value,
    write: writeNumber,
    read: (typed) => readNumber(typed, { min, optional }),
    onCommit: onChange,
    place,
    called: label,
  })
  return (
    <>
      <input
        {...handlers}
        className="tok-field"
        data-word
        inputMode={min === undefined ? 'text' : 'decimal'}
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        value={text}
        style={{ width: `calc(${Math.max(3, text.length) + 1}ch + 16px)` }}
      />
      {fault !== undefined && (
        <p id={id} className="fault">
          {fault}
        </p>
      )}
    </>
  )
}
