import type { CoreVerdict } from '@verdict/engine'
import { agree } from '@verdict/engine/decide'
import { answered, type AskingWording } from '@verdict/wording'
import { reportLink } from '../api/report-link.ts'
import { linkTo } from '../page/links.ts'
import { namesOf } from '../page/names.ts'
import type { Common, VerifyPage as Page } from '../page/page-data.ts'
import { useReport, useReportWording, useWording } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import { useOwnDecision } from './use-own-decision.ts'

/** Decimals to which outcomes have to agree. */
const DIGITS = 9

/** Decides a result again, on the server and on this device, and shows all three outcomes beside each other. */
export function VerifyPage({ page }: { page: Common & Page }) {
  const { verify: messages, result: report, grounds } = useReport()
  const { result, recomputed, document, locale, token } = page
  const wording = useWording()
  const names = namesOf(document, locale)
  const own = useOwnDecision(result)
  const here = own === 'failed' ? undefined : own
  const sameHash = here === undefined || here.hash === result.hash
  const verified = agree(result.verdict, recomputed) && sameHash && (!here || agree(result.verdict, here.verdict))
  const outcomes = [
    { name: messages.recorded, hash: result.hash, verdict: result.verdict },
    { name: messages.onServer, hash: result.hash, verdict: recomputed },
    ...(here ? [{ name: messages.here, ...here }] : []),
  ]
  const state = !verified ? messages.differs : here ? messages.agrees : messages.agreesSoFar

  return (
    <Layout page={page} about={{ ...result, document }}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement">{messages.title}</h1>
          <p className="lead" role="status">
            {state}
          </p>
        </div>
        <div className="c-9-12">
          <dl className="facts">
            <div>
              <dt>{messages.model}</dt>
              <dd>{names.text(document.title)}</dd>
            </div>
            <div>
              <dt>{messages.version}</dt>
              <dd>{result.version}</dd>
            </div>
            <div>
              <dt>{messages.engine}</dt>
              <dd>{recomputed.engine}</dd>
            </div>
          </dl>
        </div>
      </section>
      <section className="page">
        <div className="section">
          <h2 className="finding">{messages.outcomes}</h2>
          <div className="scrolls" role="region" aria-label={messages.title} tabIndex={0}>
            <table className="plain-table outcomes">
              <thead>
                <tr>
                  <th scope="col">{messages.outcome}</th>
                  {outcomes.map(({ name }) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{messages.statement}</th>
                  {outcomes.map(({ name, verdict }) => (
                    <td key={name}>
                      <Statement verdict={verdict} page={page} />
                    </td>
                  ))}
                </tr>
                {result.verdict.ranking.map(({ option }) => (
                  <tr key={option}>
                    <th scope="row">{names.option(option)}</th>
                    {outcomes.map(({ name, verdict }) => (
                      <td key={name} className="num">
                        {scoreIn(verdict, option, wording)}
                      </td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">{messages.fingerprint}</th>
                  {outcomes.map(({ name, hash }) => (
                    <td key={name} className="fingerprint">
                      {hash}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          </div>
          {own === undefined && <p className="note">{messages.deciding}</p>}
          {own === 'failed' && <p className="note">{messages.notHere}</p>}
          <p className="text outcomes-hint">{messages.hint}</p>
          <p className="text outcomes-hint">{grounds.offline}</p>
          <p className="code">npm run -s verdict -- verify {`verdict-${result.model}.pdf`}</p>
          <p className="button-row again">
            <a className="button plain" href={reportLink(token, page)} download>
              {report.savePdf}
            </a>
            <a className="button plain" href={linkTo(`/r/${token}`, page)}>
              {messages.back}
            </a>
          </p>
        </div>
      </section>
    </Layout>
  )
}

function scoreIn({ ranking }: CoreVerdict, option: string, { number }: AskingWording): string {
  const found = ranking.find((each) => each.option === option)
  return found ? number(Number(found.score.toFixed(DIGITS))) : '–'
}

function Statement({ verdict, page }: { verdict: CoreVerdict; page: Common & Page }) {
  const wording = useReportWording()
  const { document, locale, result } = page
  return wording.statement(verdict, namesOf(document, locale), answered(document, result.answers))
}
