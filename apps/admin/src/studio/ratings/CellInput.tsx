import { Box, InputBase } from '@mui/material'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { readNumber, writeNumber } from '../../ui/typing/read-number.ts'
import { useUnfinished } from '../../ui/typing/unfinished.ts'

/** How typing in a cell ends: a step to the cell below or beside, or none. */
export type CellStep = readonly [rows: number, columns: number]

const ENDS: { [key: string]: (shift: boolean) => CellStep } = {
  Enter: (shift) => [shift ? -1 : 1, 0],
  Tab: (shift) => [0, shift ? -1 : 1],
}

interface Props {
  label: string
  /** Of the rating's value, under which a text that is no rating is kept. */
  place: string
  value: number | undefined
  onKeep(value: number): void
  /** Typing ends here; without a step the focus has gone elsewhere already. */
  onEnd(step: CellStep | undefined): void
}

/**
 * A rating typed in its cell: Enter keeps it and goes down, Tab goes right, Escape leaves what was there. A text that is no rating stays
 * with the reason and changes nothing; left otherwise, it is kept as unfinished.
 */
export function CellInput({ label, place, value, onKeep, onEnd }: Props) {
  const unfinished = useUnfinished()
  const refused = unfinished.snapshot()[place]
  const [text, setText] = useState(refused?.text ?? writeNumber(value))
  const hint = useId()
  const ended = useRef(false)

  function end(step: CellStep | undefined, isKept = false) {
    ended.current = true
    if (!isKept) unfinished.forget(place)
    onEnd(step)
  }

  /** An empty cell is left as it was. */
  function keep(step: CellStep | undefined) {
    if (ended.current) return
    if (text.trim() === '') return end(step)
    const reading = readNumber(text, { min: 0, max: 10 })
    if ('problem' in reading) {
      unfinished.keep(place, { label: 'Rating', text, problem: reading.problem, over: writeNumber(value) })
      return step ? undefined : end(undefined, true)
    }
    if (reading.value !== undefined && reading.value !== value) onKeep(reading.value)
    end(step)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = ENDS[event.key]?.(event.shiftKey)
    if (step) keep(step)
    else if (event.key === 'Escape') end([0, 0])
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return keep([0, 0])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Box sx={{ position: 'relative', minHeight: { xs: 44, md: 40 }, display: 'flex', alignItems: 'center' }}>
      <InputBase
        autoFocus
        value={text}
        error={refused !== undefined}
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => keep(undefined)}
        onKeyDown={onKeyDown}
        inputProps={{
          'aria-label': label,
          'aria-describedby': refused && hint,
          inputMode: 'decimal',
          autoComplete: 'off',
        }}
        sx={{
          width: 64,
          border: '2px solid',
          borderColor: refused ? 'var(--error)' : 'var(--accent)',
          background: 'var(--sheet)',
          fontSize: '.875rem',
          '& input': { textAlign: 'center', py: '5px', px: 1 },
        }}
      />
      {refused && (
        <Box
          id={hint}
          role="alert"
          sx={{
            position: 'absolute',
            top: '100%',
            insetInlineStart: 0,
            zIndex: 4,
            width: 220,
            p: 2,
            fontSize: '.8125rem',
            color: 'var(--error)',
            background: 'var(--sheet)',
            boxShadow: 'var(--shadow-overlay)',
          }}
        >
          {refused.problem}
        </Box>
      )}
    </Box>
  )
}
