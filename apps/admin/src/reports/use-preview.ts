import { previewReportLayout, type ReportBlock, type ReportKind } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { callForFile } from '../api/call.ts'
import { problemsByField } from '../ui/problems-by-field.ts'

/** Whom the preview is about. */
export interface PreviewOf {
  /** A lead; the newest assessment where there is none. */
  lead: string | undefined
  /** As it was taken where there is none. */
  lang: string | undefined
}

export interface Preview {
  pdf: ArrayBuffer | undefined
  /** What it turned out to be about: `lead`, `assessment` or `example`. */
  of: string | undefined
  /** What is wrong with the blocks, by field; the last report stays. */
  problems: { [field: string]: string }
  isMaking: boolean
}

/** Milliseconds without a key before it is made. */
const PAUSE = 500

/** The report that these blocks make, a moment after they were changed. */
export function usePreview(kind: ReportKind, blocks: readonly ReportBlock[], { lead, lang }: PreviewOf): Preview {
  const [preview, setPreview] = useState<Preview>({ pdf: undefined, of: undefined, problems: {}, isMaking: true })
  const sent = JSON.stringify(blocks)
  useEffect(() => {
    const leaving = new AbortController()
    setPreview((now) => ({ ...now, isMaking: true }))
    const timer = setTimeout(() => {
      const body = { blocks: JSON.parse(sent) as ReportBlock[], ...(lead && { lead }), ...(lang && { lang }) }
      callForFile(previewReportLayout, { params: { kind }, body, signal: leaving.signal }).then(
        ({ bytes, headers }) =>
          setPreview({ pdf: bytes, of: headers.get('x-report-of') ?? undefined, problems: {}, isMaking: false }),
        (error: unknown) => {
          if (!leaving.signal.aborted)
            setPreview((now) => ({ ...now, problems: problemsByField(error), isMaking: false }))
        },
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [kind, sent, lead, lang])
  return preview
}
