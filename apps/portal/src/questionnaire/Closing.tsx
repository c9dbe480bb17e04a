import type { CompiledModel } from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { asksWhatMatters, countUnanswered, stepOf } from '../answers/steps.ts'
import { END } from '../answers/stored-answers.ts'
import { useDoublePress } from '../asking/use-double-press.ts'
import { useHeading } from '../asking/use-heading.ts'
import { useNavigationKeys } from '../asking/use-keys.ts'
import { useStandingShown } from '../asking/use-switch.ts'
import { useMessages, useWording } from '../messages/messages.ts'
import type { Closing as Texts } from '../messages/en/closing.ts'
import { Layout } from '../page/Layout.tsx'
import { namesOf } from '../page/names.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { Beside } from '../standing/Beside.tsx'
import { threadOf } from '../standing/thread.ts'
import { SubmissionNotice } from '../submitting/SubmissionNotice.tsx'
import { useSubmission } from '../submitting/use-submission.ts'
import { Icon } from '../ui/Icon.tsx'
import type { AssessmentState } from './use-assessment.ts'
import { WhatMatters } from './WhatMatters.tsx'

interface Props {
  page: Common & ModelPage
  model: CompiledModel
  state: AssessmentState
  texts: Texts
}

/** The last step before the verdict: after the last question, or where no open one can change the winner. */
export function Closing(props: Props) {
  const { page, model, state, texts } = props
  const progress = (state.ahead ?? state.last)?.passed
  // After a reload the progress is computed again first.
  if (!progress) return <Layout page={page}>{null}</Layout>
  if (stepOf(state.stored) !== END) return <Settled {...props} progress={progress} />
  return (
    <LastStep {...props} progress={progress} title={texts.most}>
      <WhatMatters
        model={model}
        names={namesOf(page.document, page.locale)}
        state={state}
        texts={texts}
        namedBy="question"
      />
    </LastStep>
  )
}

/** The client sees the verdict or goes on. */
function Settled({ progress, ...props }: Props & { progress: Progress }) {
  const { page, model, state, texts } = props
  const { question: messages } = useMessages()
  const wording = useWording()
  const names = namesOf(page.document, page.locale)
  const [shown] = useStandingShown()
  const { priorities } = state.stored
  const before = useRef(priorities)
  const reopened = state.ahead !== undefined && !state.ahead.settled && state.ahead.passed.open.length > 0
  const next = () => state.next(() => {})
  const goOn = useEffectEvent(next)
  // Another answer, or another version, may have reopened the verdict: then the questions continue. What is ticked here moves nobody on.
  const isPassed = reopened && before.current === priorities
  useEffect(() => {
    if (isPassed) goOn()
  }, [isPassed])
  const without = countUnanswered(model, state.stored)
  const answers = threadOf(model, state.stored, '').length - 1
  const title = reopened
    ? texts.reopened(progress.open.length)
    : shown
      ? wording.progress(progress, names)
      : texts.settledHidden(progress.open.length)
  return (
    <LastStep
      {...props}
      progress={progress}
      title={title}
      onward={
        <button className="button plain" type="button" onClick={reopened ? next : state.goOn}>
          {reopened ? messages.next : texts.goOn}
        </button>
      }
    >
      <p className="lead help">
        {without > 0 && texts.settledWithout(answers, without)}{' '}
        {texts.settledHint(page.document.estimates !== undefined)}
      </p>
      {asksWhatMatters(model) && (
        <details className="as-table">
          <summary id="matters">{texts.most}</summary>
          <WhatMatters model={model} names={names} state={state} texts={texts} namedBy="matters" />
        </details>
      )}
    </LastStep>
  )
}

interface StepProps extends Props {
  progress: Progress
  title: string
  children: ReactNode
  /** The way to further questions, if there are any. */
  onward?: ReactNode
}

function LastStep({ page, model, state, texts, progress, title, children, onward }: StepProps) {
  const { question: messages } = useMessages()
  const submission = useSubmission(page, state)
  const [shown, turnShown] = useStandingShown()
  const isDouble = useDoublePress(stepOf(state.stored))
  useNavigationKeys({ next: () => isDouble() || submission.submit(), back: state.back })
  const names = namesOf(page.document, page.locale)
  const heading = useHeading('', `${title} – ${names.text(page.document.title)}`, page)
  if (submission.decided) return submission.decided
  return (
    <Layout page={page}>
      <div className="page cols ask">
        <div className="c-1-7">
          <h1 className="question" id="question" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
          <SubmissionNotice submission={submission} texts={texts} />
          <div className="button-row settled">
            <button
              className="button"
              type="button"
              onClick={(press) => (press.detail > 1 && isDouble()) || submission.submit()}
              disabled={submission.sending}
            >
              {submission.sending && <span className="busy" />}
              {submission.sending ? messages.sending : messages.finish}
            </button>
            {onward}
            <button className="quiet link" type="button" onClick={state.back}>
              <Icon name="back" size={16} /> {messages.back}
            </button>
          </div>
        </div>
        <Beside
          model={model}
          names={names}
          stored={state.stored}
          thread={threadOf(model, state.stored, '')}
          progress={progress}
          onReturn={state.returnTo}
          shown={shown}
          onTurn={turnShown}
        />
      </div>
    </Layout>
  )
}
