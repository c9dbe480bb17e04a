import { reportLink } from '../api/report-link.ts'
import { linkTo, modelLink } from '../page/links.ts'
import { disclosureOf } from '../page/disclosure.ts'
import { namesOf } from '../page/names.ts'
import type { Common, ResultPage as Page } from '../page/page-data.ts'
import { MailForm } from '../contact/MailForm.tsx'
import { ContactForm } from '../contact/ContactForm.tsx'
import { answered, textIn } from '@verdict/wording'
import { useReport, useReportWording } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import { straightOnLink } from '../answers/continue-link.ts'
import { AnswersGiven } from './AnswersGiven.tsx'
import { CaseStudies } from './CaseStudies.tsx'
import { Caveats } from './Caveats.tsx'
import { Certainty } from './Certainty.tsx'
import { Estimates } from './Estimates.tsx'
import { Evidence } from './Evidence.tsx'
import { ForCheckers } from './ForCheckers.tsx'
import { Head } from './Head.tsx'
import { InAWord } from './InAWord.tsx'
import { Interest } from './Interest.tsx'
import { Hatches } from '@verdict/pictures/Hatches'
import { PreviewContact } from './PreviewContact.tsx'
import { PreviewTools } from './PreviewTools.tsx'
import { Ranking } from './Ranking.tsx'
import { SecondOpinions } from './SecondOpinions.tsx'
import { Settle } from './Settle.tsx'
import { TalkBar } from './TalkBar.tsx'
import { TieAdvice } from './TieAdvice.tsx'
import { isTie } from '@verdict/facts/ranking'
import { OwnPriorities } from '../trying/OwnPriorities.tsx'
import { OwnNotice } from '../trying/OwnNotice.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { usePrint } from './use-print.ts'
import { useIsOwnVerdict } from '../answers/use-is-own-verdict.ts'
import { useOwnPriorities } from '../trying/use-own-priorities.ts'
import { SharedVerdict } from '../sharing/SharedVerdict.tsx'
import { Why } from './Why.tsx'
import { Words } from './Words.tsx'

/** The page of a result: the verdict, and everything that it is based on. */
export function ResultPage({ page }: { page: Common & Page }) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { document, result, locale, site, token, preview } = page
  const own = useOwnPriorities(page)
  const { facts, grounds } = own
  const names = namesOf(document, locale)
  const { verdict } = facts
  const disclosure = disclosureOf(document, site, names)
  const report = reportLink(token, page)
  const isOwn = useIsOwnVerdict(result.model, token)
  // What is tried is on the page only.
  usePrint(preview || own.changed || verdict.status === 'notEnoughAnswers' ? undefined : report)
  const section = { facts, names, document }
  const questions = modelLink(result.model, '', page)
  const given = [...facts.answered, ...facts.unsure]
  const way = { ...grounds, path: given, index: 0, startedAt: result.createdAt }
  const change = given.length > 0 ? straightOnLink(way, questions) : questions
  const recordedAnswers = answered(document, result.answers)
  const [unasked] = facts.unasked
  const answerOpen = straightOnLink(
    unasked ? { ...way, path: [...given, unasked], index: given.length } : { ...way, index: facts.answered.length },
    questions,
  )
  const tie = isTie(verdict)
  const two = verdict.ranking.length > 1
  const contents = [
    { id: 'turn', label: messages.settlesHead, shown: tie },
    { id: 'cost', label: messages.cost, shown: verdict.estimates.length > 0 },
    { id: 'why', label: messages.why, shown: facts.parts.length > 0 && !tie },
    { id: 'sure', label: messages.sure, shown: verdict.robustness !== null && two && !tie },
    { id: 'turn', label: messages.turn, shown: two && !tie },
    { id: 'mind', label: messages.mind, shown: verdict.caveats.length > 0 },
    { id: 'more', label: messages.forCheckers, shown: true },
  ].filter(({ shown }) => shown)
  const shows = (id: string) => contents.some((each) => each.id === id)

  return (
    <Layout page={page} about={{ ...result, document }}>
      <Hatches options={document.options.length} />
      <Head
        {...section}
        result={result}
        disclosure={disclosure}
        grounds={grounds}
        fairness={page.fairness}
        isPreview={preview !== undefined}
        trying={own.changed}
        byLink={isOwn === false && !preview}
        isKept={isOwn === true && !preview}
        promise={site.contact.call ? textIn(site.contact.call, locale, site.languages[0] ?? 'en') : undefined}
        change={change}
        verify={linkTo(`/r/${token}/verify`, page)}
        picture={linkTo(`/r/${token}/share.png`, page)}
        how={modelLink(result.model, '/how', page)}
        report={report}
      />
      {!preview && <SharedVerdict page={page} isOwn={isOwn} />}
      {preview && <PreviewTools preview={preview} answers={grounds.answers} />}
      <nav className="page contents wide-only" aria-label={messages.contents}>
        <ul>
          {contents.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {tie && <Settle {...section} grounds={grounds} answerOpen={answerOpen} />}
        {tie && <TieAdvice {...section} />}
        {shows('cost') && <Estimates {...section} own={own} />}
        {shows('why') && <Why {...section} grounds={grounds} />}
        {facts.parts.length === 0 && verdict.status !== 'notEnoughAnswers' && <Ranking {...section} />}
        {shows('sure') && <Certainty {...section} />}
        {!tie && two && <WhatWouldChange {...section} grounds={grounds} />}
        <Caveats {...section} />
        <ForCheckers>
          {tie && facts.parts.length > 0 && <Why {...section} grounds={grounds} />}
          {tie && <Certainty {...section} />}
          <SecondOpinions facts={facts} names={names} />
          <AnswersGiven {...section} own={own} again={questions} change={change} />
          {two && facts.mostPriority !== null && (
            <OwnPriorities {...section} own={own} recorded={page.facts} most={facts.mostPriority} />
          )}
          {facts.parts.length > 0 && <Evidence {...section} />}
          {verdict.caseStudies.length > 0 && <CaseStudies {...section} />}
          <Words {...section} />
          <Interest {...section} disclosure={disclosure} fairness={page.fairness} />
        </ForCheckers>
        {!preview && !own.changed && <TalkBar {...section} />}
      </div>
      <OwnNotice
        own={own}
        statement={wording.statement(verdict, names, facts.answered.length)}
        inAWord={<InAWord {...section} />}
      />
      {preview ? (
        <PreviewContact />
      ) : (
        <>
          {site.mailsReports && <MailForm token={token} locale={locale} />}
          <ContactForm
            site={site}
            token={token}
            locale={locale}
            recorded={{
              statement: wording.statement(result.verdict, names, recordedAnswers),
              answers: recordedAnswers,
              date: wording.date(result.createdAt),
            }}
            tried={
              own.changed
                ? { statement: wording.statement(verdict, names, facts.answered.length), save: own.save }
                : undefined
            }
          />
        </>
      )}
    </Layout>
  )
}
