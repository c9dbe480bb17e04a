import type { Json } from '@verdict/engine'
import { type KeyboardEvent, useState } from 'react'

interface Props {
  json: Json
  isValid: boolean
  /** What was typed and is not kept: it outlasts the part's going out of sight. */
  typed: string | undefined
  onType(typed: string | undefined): void
  write(json: Json): void
}

/** A condition that the editor cannot show as a sentence: its JSON, editable as text. */
export function RawCondition({ json, isValid, typed, onType, write }: Props) {
  const [pressed, setPressed] = useState<'open' | 'close'>()
  const text = asText(json)
  if (typed === undefined && pressed !== 'open')
    return (
      <>
        <code className="code">{text}</code>
        <p className="line-help">
          <b>Kept unchanged.</b> This editor cannot show it as a sentence.{' '}
          {isValid && 'It is valid, it is decided on, and nothing here will change it. '}
          <button
            type="button"
            className="quiet"
            data-word
            autoFocus={pressed === 'close'}
            onClick={() => setPressed('open')}
          >
            Edit as text
          </button>
        </p>
      </>
    )
  const shown = typed ?? text
  const read = asJson(shown)
  const putBack = () => {
    onType(undefined)
    setPressed('close')
  }
  const keep = () => {
    if (read === undefined) return
    putBack()
    if (shown !== text) write(read.json)
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
        autoFocus={pressed === 'open'}
        aria-label="This part as JSONLogic"
        aria-invalid={read === undefined}
        rows={Math.min(12, Math.ceil(shown.length / 60) + 1)}
        spellCheck={false}
        value={shown}
        onChange={({ target }) => {
          // What was typed back to what stands there is nothing typed, and the field stays open.
          setPressed('open')
          onType(target.value === text ? undefined : target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="line-help">
        {read === undefined ? <span className="error">This is no JSON yet. </span> : null}
        <button type="button" className="quiet" onClick={keep} disabled={read === undefined}>
          Keep
        </button>{' '}
        <button type="button" className="quiet" onClick={putBack}>
          Discard
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
