import TimelineOutlined from '@mui/icons-material/TimelineOutlined'
import type { Amount } from '@verdict/engine'
import { useId, useState } from 'react'
import { readNumber, writeNumber } from '../../ui/typing/read-number.ts'
import { useTyped } from '../../ui/typing/use-typed.ts'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { CurveField } from '../fields/CurveField.tsx'
import { beginPoint, NewPoint, newPointAt } from '../fields/NewPoint.tsx'

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
  /** What is said behind what is added, and behind what is taken away. */
  words?: readonly [more: string, less: string]
}

/** How much, as a word of a sentence; or points between which it follows the question's number, below the sentence. */
export function AmountWord({ curves = false, ...props }: Props) {
  const { label, value, onChange, place, min, words } = props
  const unfinished = useUnfinished()
  if (Array.isArray(value))
    return (
      <div className="curve">
        <p className="note">{label}, by the number:</p>
        <CurveField label={label} curve={value} onChange={onChange} place={place} min={min} />
        {words && <span>{words[0]}</span>}
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
          onClick={() => beginPoint(unfinished, place)}
        >
          <TimelineOutlined sx={{ fontSize: 18, verticalAlign: 'middle' }} />
        </button>
      )}
      {Object.hasOwn(unfinished.snapshot(), newPointAt(place)) && (
        <div className="curve">
          <NewPoint {...{ label, place, min }} refuse={() => false} onFinished={(point) => onChange([point])} />
        </div>
      )}
    </>
  )
}

/** An amount below zero is said as it is meant, "2 less"; in the field, where it is typed, it stands with its sign. */
function NumberInput(props: Props & { value: number | undefined }) {
  const { label, value, onChange, place, optional, min, words } = props
  const id = useId()
  const [inside, setInside] = useState(false)
  const { text, problem, handlers } = useTyped({
    value,
    write: writeNumber,
    read: (typed) => readNumber(typed, { min, optional }),
    onCommit: onChange,
    place,
    called: label,
  })
  const isLess = words !== undefined && value !== undefined && value < 0
  const isSaid = isLess && !inside && problem === undefined
  return (
    <>
      <span className={isSaid ? 'amount is-said' : 'amount'}>
        <input
          {...handlers}
          onFocus={() => setInside(true)}
          onBlur={() => {
            setInside(false)
            handlers.onBlur()
          }}
          className="tok-field"
          data-word
          data-field={place}
          inputMode={min === undefined ? 'text' : 'decimal'}
          autoComplete="off"
          aria-label={label}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : id}
          value={text}
          style={{ width: `calc(${Math.max(3, text.length) + 1}ch + 16px)` }}
        />
        {isSaid && <b className="tok-field">{writeNumber(Math.abs(value))}</b>}
      </span>{' '}
      {words && <span>{isSaid ? words[1] : words[0]}</span>}
      {problem !== undefined && (
        <p id={id} className="error">
          {problem}
        </p>
      )}
    </>
  )
}
