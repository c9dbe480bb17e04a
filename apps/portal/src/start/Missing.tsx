import { linkTo } from '../page/links.ts'
import type { Common, MissingPage } from '../page/page-data.ts'
import { useReport } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'

export function Missing({ page }: { page: Common & MissingPage }) {
  const { missing } = useReport()
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{page.withdrawn ? missing.withdrawn : missing.title}</h1>
          <p className="lead">{page.withdrawn ? missing.withdrawnHint : missing.lead}</p>
          <p className="button-row">
            <a className="button" href={linkTo('/', page)}>
              {missing.home}
            </a>
          </p>
        </div>
      </section>
    </Layout>
  )
}
