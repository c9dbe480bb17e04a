import { type KeyboardEvent, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import type { Stored } from '../answers/stored-answers.ts'
import { linkAlong } from '../answers/take-along.ts'

/** Makes an address that brings the answers to another device, only when it is asked for. */
export function TakeAlong({ stored }: { stored: Stored }) {
  const { question: messages } = useMessages()
  const [open, setOpen] = useState(false)
  const link = open ? linkAlong(stored, location.href) : ''
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState('')
  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied(link)
    } catch {
      // Browsers refuse outside https; what is selected can be copied by hand.
    }
  }
  return (
    <details
      className="as-table along"
      onToggle={({ currentTarget }) => {
        setCopied('')
        setOpen(currentTarget.open)
      }}
    >
      <summary>{messages.along}</summary>
      <p className="label text-soft">{messages.alongHint}</p>
      <div className="along-row">
        <input ref={field} className="input" readOnly value={link} aria-label={messages.alongLink} onKeyDown={stay} />
        <button className="button plain" type="button" onClick={copy}>
          <span aria-live="polite">{copied === link ? messages.alongCopied : messages.alongCopy}</span>
        </button>
      </div>
    </details>
  )
}

/** Enter in the field would answer the question around it. */
function stay(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
