import { modelLink } from '../page/links.ts'
import { disclosureOf } from '../page/disclosure.ts'
import { namesOf } from '../page/names.ts'
import type { Common, HowPage as Page } from '../page/page-data.ts'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import { FairnessStrokes } from '@verdict/pictures/FairnessStrokes'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { weightShares } from './weight-shares.ts'
import { Section } from '../ui/Section.tsx'

/** How a model decides: its steps, its weights, what they do to clients at random, and every version so far. */
export function HowPage({ page }: { page: Common & Page }) {
  const { how: messages, compare } = useReport()
  const { model } = useMessages()
  const wording = useReportWording()
  const { document, locale, slug, fairness, history } = page
  const names = namesOf(document, locale)
  const { tie, leaning, clear } = names.settings
  const disclosure = disclosureOf(document, page.site, names)
  return (
    <Layout page={page} about={page} isHow>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{messages.title(names.text(document.title))}</h1>
          <p className="lead">{messages.lead}</p>
          <p className="button-row">
            <a className="button" href={modelLink(slug, '', page)}>
              {compare.take}
            </a>
            <a className="button plain" href={modelLink(slug, '/compare', page)}>
              {model.compare}
            </a>
          </p>
        </div>
      </section>
      <Section id="steps" finding={messages.steps}>
        <ol className="how-steps">
          {messages.stepsList.map(([title, text], i) => (
            <li key={title}>
              <span className="figure-number text-soft">{i + 1}</span>
              <h3 className="subhead">{title}</h3>
              <p className="label text-soft">{text}</p>
            </li>
          ))}
        </ol>
        <p className="text">
          {messages.rules(wording.number(tie), wording.threshold(leaning), wording.threshold(clear))}
        </p>
      </Section>
      <Section id="fair" finding={messages.fair} hint={messages.fairHint(wording.number(fairness.samples))}>
        {disclosure && <Paragraphs text={disclosure} />}
        <FairnessStrokes fairness={fairness} names={names} wording={wording} />
        <p className="text">{wording.fairness(fairness, names)}</p>
        {fairness.options.map(
          ({ option, lead }) =>
            lead && (
              <p key={option} className="label text-soft">
                {messages.lead10(names.option(option), wording.apart([lead.low, lead.median, lead.high]))}
              </p>
            ),
        )}
      </Section>
      <Section id="weights" finding={messages.weights} hint={messages.weightsHint}>
        <WeightList page={page} />
      </Section>
      <Section id="history" finding={messages.history} hint={messages.historyHint}>
        <ol className="rows versions">
          {/* Notes are written in the model's own language: no page shows two. */}
          {history.map((each) => (
            <li key={each.version}>
              <p className="label">
                <b>
                  {messages.version} {each.version}
                </b>
                , {wording.date(each.publishedAt)}
              </p>
              {locale === document.defaultLocale && <p className="text">{each.notes || messages.noNotes}</p>}
              <p className="note fingerprint">{each.hash}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="kept" finding={messages.kept} hint={messages.keptHint}>
        <dl className="rows kept">
          {messages.keptList.map(([title, text]) => (
            <div key={title}>
              <dt className="subhead">{title}</dt>
              <dd className="text">{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Layout>
  )
}

/** The criteria with their share of the weight before any answer, the heaviest first. */
function WeightList({ page: { document, locale } }: { page: Common & Page }) {
  const names = namesOf(document, locale)
  const shares = weightShares(document, useReportWording())
  const most = Math.max(...document.criteria.map(({ weight }) => weight))
  return (
    <ol className="weights">
      {[...document.criteria]
        .sort((a, b) => b.weight - a.weight)
        .map(({ key, weight }) => (
          <li key={key} className="fall-row">
            <span className="name">{names.criterion(key)}</span>
            <svg aria-hidden="true">
              <svg y="50%" overflow="visible">
                <rect className="bar" width={`${(weight / most) * 100}%`} y="-4" height="8" />
              </svg>
            </svg>
            <span className="num">{shares.get(key)}</span>
          </li>
        ))}
    </ol>
  )
}
