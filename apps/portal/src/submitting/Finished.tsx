import type { Common, ModelPage } from '../page/page-data.ts'
import { useMessages } from '../messages/messages.ts'
import { useHeading } from '../asking/use-heading.ts'
import { Layout } from '../page/Layout.tsx'

interface Props {
  page: Common & ModelPage
  token: string
  statement: string
  lead: string
}

/** The verdict in a sentence, for a frame on another site; the whole of it opens beside that site. */
export function Finished({ page, token, statement, lead }: Props) {
  const { question: messages } = useMessages()
  const heading = useHeading(token, statement, page)
  return (
    <Layout page={page}>
      <section className="page hero">
        <h1 className="statement" ref={heading} tabIndex={-1}>
          {statement}
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
