import { textIn } from '@verdict/wording'
import { linkTo } from '../page/links.ts'
import type { Common, ListPage } from '../page/page-data.ts'
import { useMessages } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'

/** Every model that can be taken, where there is more than one. */
export function ModelList({ page }: { page: Common & ListPage }) {
  const { list } = useMessages()
  const { models, locale } = page
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{models.length > 0 ? list.title : list.empty}</h1>
          <p className="lead">{models.length > 0 ? list.lead : list.emptyHint}</p>
        </div>
      </section>
      <section className="page">
        <ul className="section models">
          {models.map(({ slug, title, description, defaultLocale, questions }) => (
            <li key={slug}>
              <h2 className="finding">
                <a href={linkTo(`/${slug}`, page)}>{textIn(title, locale, defaultLocale)}</a>
              </h2>
              <p className="text text-soft">{textIn(description, locale, defaultLocale)}</p>
              <p className="note">{list.about(questions)}</p>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}
