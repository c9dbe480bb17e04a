import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react'
import { CallError } from '@verdict/client'
import { countStep, submitAssessment } from '../api/client.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { withHost } from '../embed/with-host.ts'
import { keepLastVerdict } from '../answers/last-verdict.ts'
import { sourceOf } from './source.ts'
import { tellDesk } from './tell-desk.ts'
import { answersToSubmit } from '../answers/steps.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'

/** Milliseconds between attempts to send. */
const AGAIN = 30_000

/** Answers that can be sent. */
interface Submittable {
  stored: StoredAnswers
  /** Marks the answers as waiting for a network. */
  hold(pending: boolean): void
  clear(): void
}

export interface Submission {
  sending: boolean
  problem: 'nothingAnswered' | 'notSent' | 'outdated' | undefined
  submit(): void
  /** The result, where the page does not navigate to it: in a frame on another site. */
  decided: ReactElement | undefined
}

/**
 * Sends the answers once, however often it is pressed, and opens the result. If the server is not reached, the answers wait on the device
 * and are sent when the network is back.
 */
export function useSubmission(page: Common & ModelPage, state: Submittable): Submission {
  const { slug, version, locale, embeddedIn, preview } = page
  const [problem, setProblem] = useState<Submission['problem']>()
  const [sending, setSending] = useState(false)
  const [decided, setDecided] = useState<ReactElement>()
  const underWay = useRef(false)
  const { stored, hold, clear } = state

  const submit = useCallback(async () => {
    if (underWay.current) return
    const answers = answersToSubmit(stored)
    if (Object.values(answers).every((answer) => answer === null)) return setProblem('nothingAnswered')
    underWay.current = true
    setSending(true)
    setProblem(undefined)
    try {
      const { startedAt, submission, visit, priorities } = stored
      if (preview) {
        const { previewResult } = await import('./preview-result.ts')
        clear()
        return location.assign(previewResult(page, preview, { answers, priorities: priorities ?? {} }))
      }
      const body = {
        model: slug,
        version,
        answers,
        priorities,
        locale,
        startedAt,
        source: sourceOf(document, location),
      }
      const { token, verdict } = await submitAssessment(body, submission)
      countStep(visit, slug, version, 'finish')
      clear()
      keepLastVerdict(slug, token)
      tellDesk(token)
      if (!embeddedIn) return location.assign(`/r/${token}`)
      withHost(page, (host) => host.post(page, { verdict: 'finish', address: `${location.origin}/r/${token}` }))
      const { finish } = await import('./finish.tsx')
      setDecided(await finish(page, token, verdict, answers))
    } catch (error) {
      underWay.current = false
      setSending(false)
      const status = error instanceof CallError ? error.status : 0
      if (status === 0) hold(true)
      setProblem([404, 422].includes(status) ? 'outdated' : 'notSent')
    }
  }, [stored, hold, clear, slug, version, locale, embeddedIn, preview, page])

  const waiting = stored.pending === true
  // Answers that a closed page left waiting are sent at once, without a press.
  const leftWaiting = useRef(waiting)
  useEffect(() => {
    if (!waiting) return
    const send = () => void submit()
    if (leftWaiting.current) send()
    leftWaiting.current = false
    addEventListener('online', send)
    // No event signals that a server is back, so sending is retried at intervals.
    const timer = setInterval(send, AGAIN)
    return () => {
      removeEventListener('online', send)
      clearInterval(timer)
    }
  }, [waiting, submit])

  return {
    sending,
    problem: problem ?? (waiting && !sending ? 'notSent' : undefined),
    submit: () => void submit(),
    decided,
  }
}
