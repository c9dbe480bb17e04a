import { type KeyboardEvent, useRef, useState } from 'react'
import type { Closing as Texts } from '../messages/en/closing.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'
import { continueLink } from '../answers/continue-link.ts'

/** Creates, on request, an address that opens the answers on another device. */
export function ContinueLink({ stored, texts }: { stored: StoredAnswers; texts: Texts }) {
  const [open, setOpen] = useState(false)
  const link = open ? continueLink(stored, location.href) : ''
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
      <summary>{texts.continueLinkTitle}</summary>
      <p className="label text-soft">{texts.continueLinkHint}</p>
      <div className="along-row">
        <input
          ref={field}
          className="input"
          readOnly
          value={link}
          aria-label={texts.continueLinkLabel}
          onKeyDown={stay}
        />
        <button className="button plain" type="button" onClick={copy}>
          <span aria-live="polite">{copied === link ? texts.continueLinkCopied : texts.continueLinkCopy}</span>
        </button>
      </div>
    </details>
  )
}

/** Enter in the field would answer the question around it. */
function stay(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
