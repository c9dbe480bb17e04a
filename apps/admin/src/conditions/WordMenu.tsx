import { Menu, MenuItem } from '@mui/material'
import { useId, useState } from 'react'

interface Props<Key> {
  /** What the word is: "Question", "Comparison". */
  label: string
  /** The word itself. */
  text: string
  className: string
  options: { key: Key; name: string; hint?: string }[]
  chosen: Key | undefined
  invalid?: boolean
  onChoose(key: Key): void
}

/** A word of a sentence that opens a list: Enter opens and keeps, Esc puts back. */
export function WordMenu<Key extends string>(props: Props<Key>) {
  const { label, text, className, options, chosen, invalid = false, onChoose } = props
  const [anchor, setAnchor] = useState<HTMLElement>()
  const id = useId()
  const close = () => setAnchor(undefined)
  return (
    <>
      <button
        type="button"
        className={`tok ${className}`}
        data-word
        aria-label={`${label}: ${text}`}
        title={text}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-controls={anchor && id}
        data-invalid={invalid || undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <span>{text}</span>
      </button>
      {anchor && (
        <Menu
          id={id}
          anchorEl={anchor}
          open
          onClose={close}
          transitionDuration={0}
          slotProps={{ list: { dense: true, 'aria-label': label }, paper: { className: 'word-menu' } }}
        >
          {options.map(({ key, name, hint }) => (
            <MenuItem
              key={key}
              selected={key === chosen}
              onClick={() => {
                close()
                if (key !== chosen) onChoose(key)
              }}
            >
              <span>
                {name}
                {hint && <small>{hint}</small>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  )
}
