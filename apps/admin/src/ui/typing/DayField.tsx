import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import { IconButton, InputAdornment } from '@mui/material'
import { useRef } from 'react'
import { FormField } from './FormField.tsx'
import { readDay } from './read-day.ts'

interface Props {
  label: string
  value: string
  problem: string | undefined
  onChange(day: string): void
}

const dayOf = (text: string) => {
  const reading = readDay(text)
  return ('value' in reading && reading.value) || ''
}

/** A day, typed or picked. It is a text, because a browser's own field of a date says nothing of what is typed half. */
export function DayField({ label, value, problem, onChange }: Props) {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <FormField
      label={label}
      placeholder="2026-11-24"
      value={value}
      read={readDay}
      problem={problem}
      onChange={onChange}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                aria-label={`Pick a day: ${label}`}
                onClick={() => calendar.current?.showPicker()}
              >
                <CalendarMonthOutlined fontSize="small" />
              </IconButton>
              <input
                ref={calendar}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={dayOf(value)}
                onChange={({ target }) => target.value && onChange(target.value)}
                style={{
                  position: 'absolute',
                  right: 0,
                  bottom: 0,
                  width: 0,
                  height: 0,
                  border: 0,
                  padding: 0,
                  opacity: 0,
                }}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
