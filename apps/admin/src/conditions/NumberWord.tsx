import type { Json } from '@verdict/engine'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { valueName, wording } from './names.ts'

interface Props {
  label: string
  value: Json
  /** What was typed here and says no number. */
  unread: string | undefined
  onUnread(typed: string | undefined): void
  onChange(value: number | null): void
  invalid: boolean
  describedBy: string
  takesFocus: boolean
}

/**
 * A number in a sentence. What is typed stays as it is typed; Enter, or leaving the field, keeps the number that it says. What says no
 * number changes nothing and stays to be mended; Esc puts back what was there.
 */
export function NumberWord({ label, value, unread, onUnread, onChange, invalid, describedBy, takesFocus }: Props) {
  const [typed, setShown] = useState<string>()
  // Commits once, even if several events ask for it before the next render.
  const now = useRef<string | undefined>(undefined)
  function setTyped(text: string | undefined) {
    now.current = text
    setShown(text)
  }
  const shown = typed ?? unread ?? (value === null ? '' : valueName(value))

  function keep() {
    const text = now.current
    if (text === undefined) return
    const number = text.trim() === '' ? null : wording.parse(text)
    setTyped(undefined)
    onUnread(number === undefined ? text : undefined)
    if (number !== undefined && number !== value) onChange(number)
  }

  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const onHide = () => latest.current()
    // Before the draft is kept for the last time.
    addEventListener('pagehide', onHide, { capture: true })
    return () => {
      removeEventListener('pagehide', onHide, { capture: true })
      // Going elsewhere by the browser's own keys takes the field away without leaving it.
      onHide()
    }
  }, [])

  function putBack() {
    setTyped(undefined)
    onUnread(undefined)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event
    const isCommand = ctrlKey || metaKey
    if (key === 'Enter' && !isCommand) {
      event.preventDefault()
      flushSync(keep)
      currentTarget.select()
    } else if (key === 'Escape' && (typed !== undefined || unread !== undefined)) {
      event.stopPropagation()
      flushSync(putBack)
      currentTarget.select()
      // Saving, moving and a new line come after what was typed.
    } else if (key === 'Enter' || (altKey && key.startsWith('Arrow')) || (isCommand && key.toLowerCase() === 's'))
      keep()
  }

  return (
    <input
      className="tok-field"
      data-word
      autoFocus={takesFocus}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={invalid || unread !== undefined}
      aria-describedby={describedBy}
      value={shown}
      style={{ width: `calc(${Math.max(3, shown.length) + 1}ch + 16px)` }}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={onKeyDown}
      onBlur={keep}
    />
  )
}
