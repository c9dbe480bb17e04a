import { textIn } from '@verdict/wording'
import { linkTo } from '../page/links.ts'
import type { CaseStudyPage, Common } from '../page/page-data.ts'
import { useReport } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { SafeLink } from '../ui/SafeLink.tsx'

/** One case study with where it was read. */
export function CaseStudyPage({ page }: { page: Common & CaseStudyPage }) {
  const { caseStudy } = useReport()
  const { study, locale } = page
  return (
    <Layout page={page}>
      <article className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{textIn(study.title, locale, 'en')}</h1>
          <Paragraphs text={textIn(study.summary, locale, 'en')} className="text hero-text" />
          <p className="button-row">
            <a className="button plain" href={linkTo('/', page)}>
              {caseStudy.back}
            </a>
          </p>
        </div>
        <div className="c-9-12">
          <h2 className="label-strong">{caseStudy.sources}</h2>
          <ul className="rows">
            {study.sources.map(({ title, url, publisher, published }) => (
              <li key={url} className="label">
                <SafeLink href={url}>{title}</SafeLink>
                <p className="note">{[publisher, published].filter(Boolean).join(', ')}</p>
              </li>
            ))}
          </ul>
        </div>
      </article>
    </Layout>
  )
}
