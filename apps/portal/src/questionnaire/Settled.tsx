import type { CompiledModel } from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import { useEffect, useEffectEvent } from 'react'
import { namesOf } from '../page/names.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { useMessages, useWording } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { Layout } from '../page/Layout.tsx'
import { Beside } from '../standing/Beside.tsx'
import { countUnanswered } from '../answers/steps.ts'
import { useStandingShown } from '../asking/use-switch.ts'
import { SubmissionNotice } from '../submitting/SubmissionNotice.tsx'
import { threadOf } from '../standing/thread.ts'
import type { AssessmentState } from './use-assessment.ts'
import { useHeading } from '../asking/use-heading.ts'
import { useNavigationKeys } from '../asking/use-keys.ts'
import { useSubmission } from '../submitting/use-submission.ts'

interface Props {
  page: Common & ModelPage
  model: CompiledModel
  state: AssessmentState
}

/** The step where no open question can change the winner: the client sees the verdict or goes on. */
export function Settled(props: Props) {
  const { page, state } = props
  const progress = (state.ahead ?? state.last)?.passed
  // After a reload the progress is computed again first.
  return progress ? <SettledStep {...props} progress={progress} /> : <Layout page={page}>{null}</Layout>
}

function SettledStep({ page, model, state, progress }: Props & { progress: Progress }) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const submission = useSubmission(page, state)
  useNavigationKeys({ next: submission.submit, back: state.back })
  const names = namesOf(page.document, page.locale)
  const [shown, turnShown] = useStandingShown()
  const thread = threadOf(model, state.stored, '')
  const said = shown ? wording.progress(progress, names) : messages.settledHidden(progress.open.length)
  const without = countUnanswered(model, state.stored)
  // Another answer, or another version, may have reopened the verdict: then the questions continue.
  const reopened = state.ahead !== undefined && !state.ahead.settled && state.ahead.passed.open.length > 0
  const goOn = useEffectEvent(() => state.next(() => {}))
  useEffect(() => {
    if (reopened) goOn()
  }, [reopened])
  const heading = useHeading('', `${said} – ${names.text(page.document.title)}`, page)
  if (submission.decided) return submission.decided
  return (
    <Layout page={page}>
      <div className="page cols ask">
        <div className="c-1-7">
          <h1 className="question" ref={heading} tabIndex={-1}>
            {said}
          </h1>
          <p className="lead help">
            {without > 0 && messages.settledWithout(thread.length - 1, without)} {messages.settledHint}
          </p>
          <SubmissionNotice submission={submission} />
          <div className="button-row settled">
            <button className="button" type="button" onClick={submission.submit} disabled={submission.sending}>
              {submission.sending && <span className="busy" />}
              {submission.sending ? messages.sending : messages.finish}
            </button>
            <button className="button plain" type="button" onClick={state.goOn}>
              {messages.goOn}
            </button>
            <button className="quiet link" type="button" onClick={state.back}>
              <Icon name="back" size={16} /> {messages.back}
            </button>
          </div>
        </div>
        <Beside
          model={model}
          names={names}
          stored={state.stored}
          thread={thread}
          progress={progress}
          onReturn={state.returnTo}
          shown={shown}
          onTurn={turnShown}
        />
      </div>
    </Layout>
  )
}
