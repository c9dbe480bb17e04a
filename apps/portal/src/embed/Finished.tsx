import { useEffect, useState } from 'react'
import { namesOf } from '../app/names.ts'
import type { Common, ModelPage } from '../app/page-data.ts'
import { languageOf } from '../messages/in-the-browser.ts'
import { useMessages, useWording } from '../messages/messages.ts'
import type { Decided } from '../questionnaire/use-submission.ts'
import { useHeading } from '../questionnaire/use-heading.ts'
import { Layout } from '../ui/Layout.tsx'

/** The verdict in a sentence, for a frame on another site; the whole of it opens beside that site. */
export function Finished({ page, decided: { token, verdict } }: { page: Common & ModelPage; decided: Decided }) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const names = namesOf(page.document, page.locale)
  const said = wording.statement(verdict, names)
  const [lead, setLead] = useState('')
  // What stands behind it is said in words that the questions do without.
  useEffect(() => {
    languageOf(page.locale, true).then(
      ({ reportWording }) => setLead(reportWording?.lead(verdict, namesOf(page.document, page.locale)) ?? ''),
      () => undefined,
    )
  }, [page, verdict])
  const heading = useHeading(token, said, page)
  return (
    <Layout page={page}>
      <section className="page hero">
        <h1 className="statement" ref={heading} tabIndex={-1}>
          {said}
        </h1>
        <p className="lead">{lead}</p>
        <p className="button-row">
          <a className="button" href={`/r/${token}`} target="_blank" rel="noopener">
            {messages.openVerdict}
          </a>
        </p>
      </section>
    </Layout>
  )
}
