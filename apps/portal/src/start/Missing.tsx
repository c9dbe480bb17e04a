import { linkTo } from '../page/links.ts'
import type { Common } from '../page/page-data.ts'
import { useMessages } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'

export function Missing({ page }: { page: Common }) {
  const { missing } = useMessages()
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{missing.title}</h1>
          <p className="lead">{missing.lead}</p>
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
