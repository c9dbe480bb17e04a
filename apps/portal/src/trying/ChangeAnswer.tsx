import { ownMember, type Question } from '@verdict/engine'
import type { ResultFacts } from '@verdict/facts/result-facts'
import type { Names } from '@verdict/wording'
import { useRef, useState } from 'react'
import { AnswerInput } from '../asking/AnswerInput.tsx'
import { useReport } from '../messages/messages.ts'
import { useAlive } from '../ui/use-alive.ts'
import type { Outcomes } from './use-outcomes.ts'
import type { OwnPrioritiesState } from './use-own-priorities.ts'
import { useScrollAnchor } from './use-scroll-anchor.ts'

interface Props {
  question: Question
  names: Names
  facts: ResultFacts
  own: OwnPrioritiesState
  outcomes: Outcomes | undefined
}

/** Changes an answer where it stands: the page decides at once, and the bar below it keeps that or takes it back. */
export function ChangeAnswer({ question, names, facts, own, outcomes }: Props) {
  const { result: messages, grounds } = useReport()
  const alive = useAlive()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const hold = useScrollAnchor(facts)
  const hasAnswer = facts.answered.includes(question.key)
  const label = isOpen ? messages.closeAnswer : hasAnswer ? messages.changeThis : grounds.answerThis
  const id = `change-${question.key}`
  function close() {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        className="as-link change-answer"
        type="button"
        disabled={!alive}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={messages.said(label, names.short(question.key))}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <fieldset
          id={id}
          className="changing"
          onKeyDown={({ key }) => {
            if (key === 'Escape') close()
          }}
        >
          <legend className="label">{names.question(question.key)}</legend>
          <AnswerInput
            question={question}
            names={names}
            answer={ownMember(own.grounds.answers, question.key)}
            outcome={(answer) => outcomes?.outcome(question.key, answer) ?? ''}
            onAnswer={(answer) => {
              hold()
              own.answer(question.key, answer ?? null)
            }}
          />
        </fieldset>
      )}
    </>
  )
}
