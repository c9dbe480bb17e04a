import { useMessages } from '../messages/messages.ts'
import { Notice } from '../ui/Notice.tsx'
import type { Closing } from '../messages/en/closing.ts'
import type { Submission } from './use-submission.ts'

interface Props {
  submission: Submission
  /** Undefined until they are loaded. */
  texts: Closing | undefined
}

/** Why there is no verdict yet, and what to do about it. */
export function SubmissionNotice({ submission: { problem, submit }, texts }: Props) {
  const { question } = useMessages()
  if (problem === 'nothingAnswered') return <Notice kind="caution">{question.nothingAnswered}</Notice>
  if (problem === 'outdated')
    return (
      <Notice kind="caution">
        <b>{texts?.outdated}</b> {texts?.outdatedHint}{' '}
        <button type="button" onClick={() => location.reload()}>
          {question.reload}
        </button>
      </Notice>
    )
  if (problem === 'notSent')
    return (
      <Notice kind="error">
        <b>{question.notSent}</b> {question.notSentHint}{' '}
        <button type="button" onClick={submit}>
          {question.sendAgain}
        </button>
      </Notice>
    )
  return null
}
