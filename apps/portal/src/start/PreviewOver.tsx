import type { Common } from '../page/page-data.ts'
import { useMessages } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'

/** Behind a link to a preview that works no longer. */
export function PreviewOver({ page }: { page: Common }) {
  const { preview } = useMessages()
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{preview.over}</h1>
          <p className="lead">{preview.overHint}</p>
        </div>
      </section>
    </Layout>
  )
}
