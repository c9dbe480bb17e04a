import { useEffect, useRef, useState } from 'react'
import { useLastVerdict } from '../answers/last-verdict.ts'
import { useMessages, useReport } from '../messages/messages.ts'

/** That this device remembers the verdict, and how to have it forgotten. */
export function KeptHere({ model }: { model: string }) {
  const { start } = useMessages()
  const { grounds } = useReport()
  const { forget } = useLastVerdict(model)
  const [forgotten, setForgotten] = useState(false)
  const said = useRef<HTMLSpanElement>(null)
  // The button disappears with the focus on it.
  useEffect(() => {
    if (forgotten) said.current?.focus()
  }, [forgotten])
  if (forgotten)
    return (
      <p className="note button-row">
        <span ref={said} tabIndex={-1}>
          {grounds.forgotten}
        </span>
      </p>
    )
  return (
    <p className="note button-row">
      {start.verdictKept}
      <button
        className="as-link"
        type="button"
        onClick={() => {
          forget()
          setForgotten(true)
        }}
      >
        {start.forgetVerdict}
      </button>
    </p>
  )
}
