import { type CompiledModel, ownMember, type Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Common, ModelPage } from '../page/page-data.ts'
import type { Closing } from '../messages/en/closing.ts'
import { useMessages } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { Layout } from '../page/Layout.tsx'
import { asksWhatMatters } from '../answers/steps.ts'
import { AnswerInput } from '../asking/AnswerInput.tsx'
import { namesOf } from '../page/names.ts'
import { Progress } from '../asking/Progress.tsx'
import { Beside } from '../standing/Beside.tsx'
import { StandingBrief } from '../standing/Standing.tsx'
import { Terms } from '../ui/Terms.tsx'
import { SubmissionNotice } from '../submitting/SubmissionNotice.tsx'
import { isEarly, threadOf } from '../standing/thread.ts'
import type { AssessmentState } from './use-assessment.ts'
import { useDoublePress } from '../asking/use-double-press.ts'
import { useHeading } from '../asking/use-heading.ts'
import { useKeys } from '../asking/use-keys.ts'
import { useSignKeys, useStandingShown } from '../asking/use-switch.ts'
import { useSubmission } from '../submitting/use-submission.ts'

interface Props {
  page: Common & ModelPage
  model: CompiledModel
  state: AssessmentState
  /** The key of the one that is shown. */
  question: string
  /** What stands below the form. */
  foot: ReactNode
  /** The texts of the last step; undefined until they are loaded. */
  closing: Closing | undefined
}

/** One question, and beside it the scores of the options after each answer so far. */
export function Questionnaire({ page, model, state, question: key, foot, closing }: Props) {
  const { question: messages } = useMessages()
  const { document, locale } = page
  const { stored, position, remaining } = state
  const names = namesOf(document, locale)
  const question = document.questions.find((each) => each.key === key) as Question
  const answer = ownMember(stored.answers, question.key)
  const last = remaining === 0
  const due = last && !asksWhatMatters(model)
  // What is typed is an answer to its reader before it is one to the model.
  const [typed, setTyped] = useState({ key, text: '' })
  const answered = answer !== undefined || (typed.key === key && typed.text.trim() !== '')
  const submission = useSubmission(page, state)
  const form = useRef<HTMLFormElement>(null)
  // An entry that does not fit has to be corrected or cleared: Continue does not drop it.
  const goOn = () => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong) wrong.focus()
    else state.next(submission.submit)
  }
  const isDouble = useDoublePress(question.key)
  const tooSoon = () => answer === undefined && isDouble()
  const thread = useMemo(() => threadOf(model, stored, key), [model, stored, key])
  const heading = useHeading(
    question.key,
    `${messages.number(position + 1)}: ${names.text(question.text)} – ${names.text(document.title)}`,
    page,
  )
  const [signKeys, turnSignKeys] = useSignKeys()
  const [shown, turnShown] = useStandingShown()
  useKeys(question, answer, signKeys, {
    answer: (value) => state.answer(question.key, value),
    next: () => tooSoon() || goOn(),
    back: state.back,
  })

  if (submission.decided) return submission.decided
  return (
    <Layout page={page}>
      <div className="page cols ask">
        <div className="c-1-7">
          <button className="quiet back-top" type="button" onClick={state.back}>
            <Icon name="back" size={16} /> {messages.back}
          </button>
          <Progress position={position} remaining={remaining} all={document.questions.length} />
          <form
            ref={form}
            noValidate
            onInput={({ target }) => {
              if (target instanceof HTMLInputElement && target.type === 'text') setTyped({ key, text: target.value })
            }}
            onSubmit={(event) => {
              event.preventDefault()
              goOn()
            }}
          >
            <fieldset>
              <legend>
                {/* The focus goes here: a screen reader then says the question's number too. */}
                <h1 className="question" id="question" aria-labelledby="number question" ref={heading} tabIndex={-1}>
                  {names.text(question.text)}
                </h1>
              </legend>
              {question.help && <p className="lead help">{names.text(question.help)}</p>}
              <Terms key={`terms ${question.key}`} document={document} names={names} texts={textsOf(question, names)} />
              <AnswerInput
                key={question.key}
                question={question}
                names={names}
                answer={answer}
                onAnswer={(value) => state.answer(question.key, value)}
              />
            </fieldset>
            <SubmissionNotice submission={submission} texts={closing} />
            <div className="ask-nav">
              {shown && !last && !isEarly(thread) && (
                <StandingBrief model={model} names={names} thread={thread} onHide={turnShown} />
              )}
              <button className="button plain" type="button" aria-label={messages.back} onClick={state.back}>
                <Icon name="back" size={16} /> <span className="back-word">{messages.back}</span>
              </button>
              <button
                className="button"
                type="submit"
                disabled={submission.sending}
                onClick={(press) => press.detail > 1 && tooSoon() && press.preventDefault()}
              >
                {submission.sending && <span className="busy" />}
                {submission.sending ? messages.sending : <NextLabel answered={answered} due={due} />}
              </button>
              <KeyHints
                choices={(question.choices?.length ?? 0) + (question.type === 'multi' ? 1 : 0)}
                on={signKeys}
                onTurn={turnSignKeys}
              />
            </div>
            {foot}
          </form>
        </div>
        <Beside
          model={model}
          names={names}
          stored={stored}
          thread={thread}
          progress={(state.ahead ?? state.last)?.now}
          onReturn={state.returnTo}
          shown={shown}
          onTurn={turnShown}
        />
      </div>
    </Layout>
  )
}

/** All that is read before it is answered. */
const textsOf = ({ text, help, choices = [] }: Question, names: Names) =>
  [text, help, ...choices.map((choice) => choice.label)].map(names.text)

/** Both labels take up their room: the button stays under the finger that leaves a field and presses it. */
function NextLabel({ answered, due }: { answered: boolean; due: boolean }) {
  const { question } = useMessages()
  const labels = due ? [question.finish, question.finishWithout] : [question.next, question.nextWithout]
  return (
    <span className="next-label">
      {labels.map((label, i) => (
        <span key={label} className={(i === 0) === answered ? undefined : 'is-out'}>
          {label}
        </span>
      ))}
    </span>
  )
}

interface KeyHintsProps {
  choices: number
  /** Single keys answer. */
  on: boolean
  onTurn(): void
}

function KeyHints({ choices, on, onTurn }: KeyHintsProps) {
  const { question } = useMessages()
  return (
    <div className="key-hints keys">
      <p className="note" aria-hidden="true">
        {choices > 0 && on && (
          <>
            <kbd>1</kbd>–<kbd>{Math.min(choices, 9)}</kbd> {question.keyChoose} <span />
          </>
        )}
        <kbd>Enter</kbd> {question.keyNext} <span />
        <kbd>Backspace</kbd> {question.keyBack}
      </p>
      <button className="quiet" type="button" onClick={onTurn}>
        {on ? question.keysOff : question.keysOn}
      </button>
    </div>
  )
}
