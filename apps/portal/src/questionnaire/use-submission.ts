import { useRef, useState } from 'react'
import { CallError, countStep, submitAssessment } from '../api/client.ts'
import type { Common, ModelPage } from '../app/page-data.ts'
import { sourceOf } from './source.ts'
import type { AssessmentState } from './use-assessment.ts'

export interface Submission {
  sending: boolean
  problem: 'nothingAnswered' | 'notSent' | 'outdated' | undefined
  submit(): void
}

/** Sends the answers, once however often it is pressed, and goes to the result. */
export function useSubmission({ slug, version, locale }: Common & ModelPage, state: AssessmentState): Submission {
  const [problem, setProblem] = useState<Submission['problem']>()
  const [sending, setSending] = useState(false)
  const underWay = useRef(false)

  async function submit() {
    if (underWay.current) return
    const { answers, visit, startedAt, submission } = state.stored
    const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null))
    if (Object.keys(given).length === 0) return setProblem('nothingAnswered')
    underWay.current = true
    setSending(true)
    setProblem(undefined)
    try {
      const body = { model: slug, version, answers: given, locale, startedAt, source: sourceOf(document, location) }
      const { token } = await submitAssessment(body, submission)
      countStep(visit, slug, version, 'finish')
      state.clear()
      location.assign(`/r/${token}`)
    } catch (error) {
      underWay.current = false
      setSending(false)
      setProblem(error instanceof CallError && [404, 422].includes(error.status) ? 'outdated' : 'notSent')
    }
  }

  return { sending, problem, submit }
}
