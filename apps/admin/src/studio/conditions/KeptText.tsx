import type { Json } from '@verdict/engine'
import { type KeyboardEvent, useState } from 'react'

interface Props {
  json: Json
  isValid: boolean
  write(json: Json): void
}

/** What has no sentence, word for word. It is changed as text or not at all. */
export function KeptText({ json, isValid, write }: Props) {
  const [typed, setTyped] = useState<string>()
  const [wasOpen, setWasOpen] = useState(false)
  const text = asText(json)
  if (typed === undefined)
    return (
      <>
        <code className="code">{text}</code>
        <p className="line-help">
          <b>Kept word for word.</b> It has no sentence here.{' '}
          {isValid && 'It is valid, it is decided on, and nothing here will change it. '}
          <button type="button" className="quiet" data-word autoFocus={wasOpen} onClick={() => setTyped(text)}>
            Edit as text
          </button>
        </p>
      </>
    )
  const read = asJson(typed)
  const putBack = () => {
    setTyped(undefined)
    setWasOpen(true)
  }
  const keep = () => {
    if (read === undefined) return
    putBack()
    if (typed !== text) write(read.json)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      event.stopPropagation()
      keep()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      putBack()
    }
  }
  return (
    <>
      <textarea
        className="code"
        data-word
        autoFocus
        aria-label="This part as JSONLogic"
        aria-invalid={read === undefined}
        rows={Math.min(12, Math.ceil(typed.length / 60) + 1)}
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="line-help">
        {read === undefined ? <span className="fault">This is no JSON yet. </span> : null}
        <button type="button" className="quiet" onClick={keep} disabled={read === undefined}>
          Keep
        </button>{' '}
        <button type="button" className="quiet" onClick={putBack}>
          Put back
        </button>
      </p>
    </>
  )
}

/** On one line, with room between the words: line breaks in texts are escaped in JSON. */
const asText = (json: Json) =>
  JSON.stringify(json, null, 1)
    .replace(/([[{])\n */g, '$1')
    .replace(/\n *([\]}])/g, '$1')
    .replace(/\n */g, ' ')

function asJson(text: string): { json: Json } | undefined {
  try {
    return { json: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}
