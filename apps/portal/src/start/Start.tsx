import type { CompiledModel } from '@verdict/engine'
import { type ReactNode, useState } from 'react'
import { keptUnder, linkTo, modelLink } from '../page/links.ts'
import { disclosureOf } from '../page/disclosure.ts'
import { namesOf } from '../page/names.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { FairnessStrokes } from '@verdict/pictures/FairnessStrokes'
import { useMessages, useWording } from '../messages/messages.ts'
import { useLastVerdict } from '../answers/last-verdict.ts'
import { useSharedVerdict } from '../sharing/shared-verdict.ts'
import type { UnfitAnswers } from '../answers/stored-answers.ts'
import { DroppedAnswers } from './DroppedAnswers.tsx'
import { Layout } from '../page/Layout.tsx'
import { OptionName } from '@verdict/pictures/OptionName'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Asker } from './Asker.tsx'
import { ExampleThread } from './ExampleThread.tsx'
import { minutesFor } from './minutes-for.ts'

interface Props {
  page: Common & ModelPage
  model: CompiledModel
  /** The number of the question that the client stopped at; null where there is nothing to resume. */
  stoppedAt: number | null
  /** Stored answers that the present version does not allow. */
  dropped: UnfitAnswers
  /** The question about answers in the address, if there are any. */
  arrival: ReactNode
  onStart(): void
  onResume(): void
}

/** What the assessment is, how long it takes, and who is behind it. */
export function Start({ page, model, stoppedAt, dropped, arrival, onStart, onResume }: Props) {
  const messages = useMessages()
  const { start } = messages
  const wording = useWording()
  const { document, locale, site } = page
  const names = namesOf(document, locale)
  const disclosure = disclosureOf(document, site, names)
  const count = document.questions.length
  const last = useLastVerdict(keptUnder(page.slug, page))
  const shared = useSharedVerdict(page.slug)
  const [isForgotten, setForgotten] = useState(false)
  const compares = shared !== undefined && !isForgotten
  const forget = (
    <button
      className="as-link"
      type="button"
      onClick={() => {
        last.forget()
        setForgotten(true)
      }}
    >
      {start.forgetVerdict}
    </button>
  )
  // A frame on another site shows the assessment and nothing else.
  const target = page.embeddedIn ? '_blank' : undefined

  return (
    <Layout page={page} about={page}>
      <section className="page cols hero">
        <div className="c-1-6">
          <h1 className="statement">{names.text(document.title)}</h1>
          {document.subtitle && <p className="lead">{names.text(document.subtitle)}</p>}
          <p className="lead">
            <b>{start.length(count, minutesFor(count))}</b> {start.lead}
          </p>
          {arrival}
          <DroppedAnswers dropped={dropped} names={names} />
          {stoppedAt === null ? (
            <p className="button-row">
              <button className="button" type="button" onClick={onStart}>
                {start.begin}
              </button>
            </p>
          ) : (
            <div className="resume">
              <h2 className="subhead">{start.stopped(stoppedAt)}</h2>
              <p className="label text-soft">{start.onThisDevice}</p>
              <p className="button-row">
                <button className="button" type="button" onClick={onResume}>
                  {start.carryOn}
                </button>
                <button className="button plain" type="button" onClick={onStart}>
                  {start.afresh}
                </button>
              </p>
            </div>
          )}
          {last.token && (
            <>
              <p className="button-row">
                <a className="button plain" href={linkTo(`/r/${last.token}`, page)} target={target}>
                  {start.lastVerdict}
                </a>
              </p>
              <p className="note">
                {start.verdictKept} {forget}
              </p>
            </>
          )}
          {compares && (
            <p className="note">
              {start.compares} {!last.token && forget}
            </p>
          )}
          <p className="note">{start.private}</p>
          <Asker page={page} />
          <noscript>
            <p className="note">{messages.page.needsScript}</p>
          </noscript>
        </div>
        {page.example && (
          <div className="c-7-12">
            <ExampleThread model={model} names={names} example={page.example} />
          </div>
        )}
      </section>

      <section className="page">
        <div className="section cols">
          <h2 className="finding c-1-4">{start.how}</h2>
          <ol className="c-5-12 thirds">
            {start.steps(document.criteria.length).map(([title, text], i) => (
              <li key={title}>
                <span className="figure-number text-soft">{i + 1}</span>
                <h3 className="label-strong">{title}</h3>
                <p className="label text-soft">{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>

      <section className="page">
        <div className="section cols">
          <h2 className="finding c-1-4">{start.behind}</h2>
          <div className="c-5-12">
            {disclosure && <Paragraphs text={disclosure} />}
            <FairnessStrokes fairness={page.fairness} names={names} wording={wording} />
            <p className="label">{wording.fairness(page.fairness, names)}</p>
            <p className="button-row behind-links">
              <a className="button plain" href={modelLink(page.slug, '/compare', page)} target={target}>
                {messages.model.compare}
              </a>
              <a className="button plain" href={modelLink(page.slug, '/how', page)} target={target}>
                {messages.model.how}
              </a>
            </p>
            <div className="cols three-facts">
              <div>
                <h3 className="subhead">{start.criteria(document.criteria.length)}</h3>
                <p className="label">{start.criteriaHint(document.ratings.length)}</p>
              </div>
              <div>
                <h3 className="subhead">{start.scenarios(document.scenarios.length)}</h3>
                <p className="label">{start.scenariosHint}</p>
              </div>
              <div>
                <h3 className="subhead">{page.preview ? messages.preview.draft : start.version(page.version)}</h3>
                <p className="label">{start.versionHint(wording.date(page.publishedAt))}</p>
              </div>
            </div>
          </div>
        </div>
      </section>

      <section className="page">
        <div className="section cols">
          <h2 className="finding c-1-4">{start.takeAway}</h2>
          <div className="c-5-12 halves">
            {/* The last one is about weeks and cost. */}
            {start.takeaways.slice(0, document.estimates ? 4 : 3).map(([title, text]) => (
              <div key={title}>
                <h3 className="subhead">{title}</h3>
                <p className="label">{text}</p>
              </div>
            ))}
          </div>
        </div>
      </section>

      <section className="page">
        <div className="section cols">
          <div className="c-1-4">
            <h2 className="finding">{start.options}</h2>
            <Paragraphs className="text text-soft" text={names.text(document.description)} />
          </div>
          <ul className="c-5-12 compared">
            {document.options.map(({ key, summary }, index) => (
              <li key={key}>
                <h3 className="subhead">
                  <OptionName index={index} name={names.option(key)} />
                </h3>
                <p className="label">{names.text(summary)}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </Layout>
  )
}
