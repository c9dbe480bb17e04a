import type { Common } from '../page/page-data.ts'
import { useReport } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'

/** Behind a link to a preview that works no longer. */
export function PreviewOver({ page }: { page: Common }) {
  const { missing } = useReport()
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{missing.previewOver}</h1>
          <p className="lead">{missing.previewOverHint}</p>
        </div>
      </section>
    </Layout>
  )
}
