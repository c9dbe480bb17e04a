import { textIn } from '@verdict/wording'
import { linkTo } from '../page/links.ts'
import type { Common, ListPage } from '../page/page-data.ts'
import { useMessages } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Asker } from './Asker.tsx'
import { minutesFor } from './minutes-for.ts'

/** Every model that can be taken, where there is more than one. */
export function ModelList({ page }: { page: Common & ListPage }) {
  const { list, start } = useMessages()
  const { models, locale, site } = page
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{models.length > 0 ? list.title : list.empty}</h1>
          <p className="lead">{models.length > 0 ? list.lead : list.emptyHint}</p>
          <Asker page={page} />
        </div>
      </section>
      <section className="page">
        <ul className="section models">
          {models.map(({ slug, title, subtitle, description, disclosure, defaultLocale, questions }) => (
            <li key={slug}>
              <h2 className="finding">
                <a href={linkTo(`/${slug}`, page)}>{textIn(title, locale, defaultLocale)}</a>
              </h2>
              <p className="text text-soft">{textIn(subtitle ?? description, locale, defaultLocale)}</p>
              <p className="note">{start.length(questions, minutesFor(questions))}</p>
              {(disclosure ?? site.disclosure) && (
                <Paragraphs
                  className="note"
                  text={textIn(disclosure ?? site.disclosure ?? {}, locale, defaultLocale)}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}
