import type { Criterion, ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { modelLink } from '../page/links.ts'
import { disclosureOf } from '../page/disclosure.ts'
import { namesOf } from '../page/names.ts'
import type { Common, ComparePage as Page } from '../page/page-data.ts'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import { OptionName } from '@verdict/pictures/OptionName'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { useOpenForPrint } from '../ui/use-open-for-print.ts'
import { CriterionRow } from './CriterionRow.tsx'
import { useOpenWhenWide } from './use-open-when-wide.ts'
import { weightShares } from './weight-shares.ts'

/** A model's options, criterion by criterion, with why and where from: all of it without an answer, and without a script. */
export function ComparePage({ page }: { page: Common & Page }) {
  const { compare: messages } = useReport()
  const { model } = useMessages()
  const { document, locale, slug, site } = page
  const names = namesOf(document, locale)
  const shares = weightShares(document, useReportWording())
  useOpenForPrint()
  useOpenWhenWide('.criterion .fold')
  const disclosure = disclosureOf(document, site, names)
  return (
    <Layout page={page} about={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">
            <span className="own-line">{names.text(document.title)}</span>{' '}
            <span className="own-line">{messages.title}</span>
          </h1>
          <p className="lead">{messages.lead(document.criteria.length)}</p>
          <p className="button-row">
            <a className="button" href={modelLink(slug, '', page)}>
              {messages.take}
            </a>
            <a className="button plain" href={modelLink(slug, '/how', page)}>
              {model.how}
            </a>
          </p>
        </div>
        <div className="c-9-12">{disclosure && <Paragraphs text={disclosure} />}</div>
      </section>
      <p className="page label narrow-only which">
        {document.options.map(({ key }, index) => (
          <OptionName key={key} index={index} name={names.option(key)} />
        ))}
      </p>
      {groupsOf(document, names).map(({ name, criteria }) => (
        <section key={name} className="page" aria-label={name}>
          <div className="section">
            <h2 className="finding">{name}</h2>
            <ul className="criteria">
              {criteria.map((criterion) => (
                <CriterionRow
                  key={criterion.key}
                  criterion={criterion}
                  share={shares.get(criterion.key) as string}
                  document={document}
                  names={names}
                />
              ))}
            </ul>
          </div>
        </section>
      ))}
    </Layout>
  )
}

/** The criteria under the names of their groups, in the model's order. */
function groupsOf({ criteria }: ModelDocument, names: Names) {
  const groups = new Map<string, Criterion[]>()
  for (const criterion of criteria) {
    const name = names.text(criterion.group)
    groups.set(name, [...(groups.get(name) ?? []), criterion])
  }
  return [...groups].map(([name, list]) => ({ name, criteria: list }))
}
