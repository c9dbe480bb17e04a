import { useRef, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import type { Stored } from './stored-answers.ts'
import { linkAlong } from './take-along.ts'

/** Makes an address that brings the answers to another device, only when it is asked for. */
export function TakeAlong({ stored }: { stored: Stored }) {
  const { question: messages } = useMessages()
  const [link, setLink] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      // Browsers refuse outside https; what is selected can be copied by hand.
    }
  }
  return (
    <details
      className="as-table along"
      onToggle={({ currentTarget }) => {
        setCopied(false)
        setLink(currentTarget.open ? linkAlong(stored, location.href) : '')
      }}
    >
      <summary>{messages.along}</summary>
      <p className="label text-soft">{messages.alongHint}</p>
      <div className="along-row">
        <input ref={field} className="input" readOnly value={link} aria-label={messages.alongLink} />
        <button className="button plain" type="button" onClick={copy}>
          <span aria-live="polite">{copied ? messages.alongCopied : messages.alongCopy}</span>
        </button>
      </div>
    </details>
  )
}
