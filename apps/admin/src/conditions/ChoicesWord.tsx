import { Menu, MenuItem } from '@mui/material'
import type { Json } from '@verdict/engine'
import { type KeyboardEvent, useId, useRef, useState } from 'react'

interface Props {
  /** The answers that the question has. */
  answers: Json[]
  /** What an answer is called, or was called where the question does not have it any more. */
  nameOf(value: Json): string
  values: Json[]
  /** What stands between two of them. */
  between: 'or' | 'and'
  invalid: boolean
  onChange(values: Json[]): void
}

/** Several answers of a list: Space ticks, Enter keeps, Esc puts back. */
export function ChoicesWord({ answers, nameOf, values, between, invalid, onChange }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const [ticked, setTicked] = useState<Json[]>([])
  const touched = useRef(false)
  const id = useId()
  // A choice that the question does not have is there to be taken out.
  const unknown = values.filter((value) => !answers.includes(value))
  const all = [
    ...answers.map((value) => ({ value, name: nameOf(value) })),
    ...unknown.map((value) => ({ value, name: `${nameOf(value)} (not in the model)` })),
  ]

  function toggle(value: Json) {
    touched.current = true
    setTicked((now) => (now.includes(value) ? now.filter((each) => each !== value) : [...now, value]))
  }

  function keep(next: Json[]) {
    setAnchor(undefined)
    const isSame = next.length === values.length && next.every((value, i) => value === values[i])
    if (!isSame) onChange(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset.at ?? -1)
    const option = all[at]
    // Enter alone takes the answer that it is pressed on.
    const one = !touched.current && option && !ticked.includes(option.value) ? [option.value] : []
    keep([...ticked, ...one])
  }

  return (
    <>
      <button
        type="button"
        className="tok v"
        data-word
        aria-label={`Answers: ${values.length > 0 ? values.map(nameOf).join(` ${between} `) : 'none yet'}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-controls={anchor && id}
        data-invalid={invalid || undefined}
        onClick={({ currentTarget }) => {
          touched.current = false
          setTicked(values)
          setAnchor(currentTarget)
        }}
      >
        {values.length === 0 ? (
          <span className="blank">…</span>
        ) : (
          values.map((value, i) => (
            <span key={i}>
              {i > 0 && <span className="or"> {between} </span>}
              <b>{nameOf(value)}</b>
            </span>
          ))
        )}
      </button>
      {anchor && (
        <Menu
          id={id}
          anchorEl={anchor}
          open
          transitionDuration={0}
          onClose={(_, reason) => keep(reason === 'escapeKeyDown' ? values : ticked)}
          onKeyDownCapture={onKeyDown}
          slotProps={{ list: { dense: true, 'aria-label': 'Answers' }, paper: { className: 'word-menu' } }}
        >
          {all.map(({ value, name }, i) => (
            <MenuItem
              key={String(value)}
              role="menuitemcheckbox"
              aria-checked={ticked.includes(value)}
              data-at={i}
              onClick={() => toggle(value)}
            >
              <span className="tick" aria-hidden="true">
                {ticked.includes(value) ? '✓' : ''}
              </span>
              <span>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  )
}
