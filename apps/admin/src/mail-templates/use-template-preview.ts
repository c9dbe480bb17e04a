import { type BodyOf, previewMailTemplate, type ReplyOf } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'

export type TemplateTexts = BodyOf<typeof previewMailTemplate>

/** Milliseconds without a key before it is made. */
const PAUSE = 300

/** The mail that these texts make, a moment after they were typed; while they make none, the last one and why. */
export function useTemplatePreview(id: string, { subject, text }: TemplateTexts) {
  const [mail, setMail] = useState<ReplyOf<typeof previewMailTemplate>>()
  const [problem, setProblem] = useState('')

  useEffect(() => {
    let isPresent = true
    const timer = setTimeout(() => {
      call(previewMailTemplate, { params: { id }, body: { subject, text } }).then(
        ({ body }) => {
          if (!isPresent) return
          setMail(body)
          setProblem('')
        },
        (error: Error) => {
          if (isPresent) setProblem(error.message)
        },
      )
    }, PAUSE)
    return () => {
      isPresent = false
      clearTimeout(timer)
    }
  }, [id, subject, text])
  return { mail, problem }
}
