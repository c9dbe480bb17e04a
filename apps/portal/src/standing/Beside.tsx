import { memo, useDeferredValue } from 'react'
import { useMessages } from '../messages/messages.ts'
import { AnswersSoFar } from './AnswersSoFar.tsx'
import { Standing, type StandingProps } from './Standing.tsx'
import { isEarly } from './thread.ts'

interface Props extends StandingProps {
  /** Whether the client wants to see who is ahead. */
  shown: boolean
  onTurn(): void
}

/** Beside a question: the answers so far, and after some of them where they leave the options. A slow phone draws it one frame later. */
export function Beside(props: Props) {
  return <Drawn {...useDeferredValue(props)} />
}

const Drawn = memo(function Drawn({ shown, onTurn, ...standing }: Props) {
  const { question: messages } = useMessages()
  const early = isEarly(standing.thread)
  return (
    <aside className="c-8-12 standing">
      {shown && !early && (
        <div className="wide-only">
          <Standing {...standing} />
        </div>
      )}
      <div className={shown && !early ? 'narrow-only' : undefined}>
        <AnswersSoFar {...standing} />
      </div>
      <p className="note">
        {messages.why} {early ? messages.later : !shown && messages.hidden}
      </p>
      {!early && (
        <button className={shown ? 'as-link wide-only' : 'as-link'} type="button" onClick={onTurn}>
          {shown ? messages.hide : messages.show}
        </button>
      )}
    </aside>
  )
})
