import { urlOf, paths } from '@verdict/contracts/paths'
import { useEffect, useRef, useState } from 'react'
import { confirmPrivacyRequest } from '../api/client.ts'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { linkTo } from '../page/links.ts'
import { Layout } from '../page/Layout.tsx'
import type { Common, PrivacyLinkPage as Page } from '../page/page-data.ts'
import { Notice } from '../ui/Notice.tsx'
import { useAlive } from '../ui/use-alive.ts'

/** What a mailed link opens: nothing happens before its button is pressed, since programs open links too. */
export function PrivacyLinkPage({ page }: { page: Common & Page }) {
  const { privacy: messages } = useReport()
  const { page: pageMessages } = useMessages()
  const { date } = useReportWording()
  const alive = useAlive()
  const [request, setRequest] = useState(page.request)
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open')
  const title = useRef<HTMLHeadingElement>(null)
  const { kind, erased, told, toldNow } = request
  const untold = told.filter((host) => !toldNow.includes(host))
  const confirmed = request !== page.request
  useEffect(() => {
    if (confirmed) title.current?.focus()
  }, [confirmed])

  async function confirm() {
    setState('sending')
    try {
      setRequest(await confirmPrivacyRequest(page.token))
      setState('open')
    } catch {
      setState('failed')
    }
  }

  const words = messages[kind]
  const lead = {
    waiting: words.lead(page.site.name),
    expired: messages.expiredHint,
    done: erased ? messages.erasure.doneLead(erased.leads) : messages.export.doneLead(date(request.expiresAt)),
  }[request.state]
  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement" ref={title} tabIndex={-1}>
            {request.state === 'expired' ? messages.expired : request.state === 'done' ? words.done : words.title}
          </h1>
          <p className="lead">{lead}</p>
          {erased && told.length > 0 && <p className="text">{messages.erasure.told(told.join(', '))}</p>}
          {erased && toldNow.length > 0 && <p className="text">{messages.erasure.toldNow(toldNow.join(', '))}</p>}
          {erased && untold.length > 0 && <p className="text">{messages.erasure.untold(untold.join(', '))}</p>}
          {state === 'failed' && (
            <Notice kind="error">
              <b>{messages.failed}</b> {messages.failedHint}
            </Notice>
          )}
          <p className="button-row">
            {request.state === 'waiting' && (
              <button
                className="button"
                type="button"
                disabled={!alive || state === 'sending'}
                onClick={() => void confirm()}
              >
                {words.confirm}
              </button>
            )}
            {request.state === 'done' && kind === 'export' && (
              <>
                <a
                  className="button"
                  href={`${urlOf(paths.privacyExportReport, { token: page.token })}?lang=${page.locale}`}
                  download
                >
                  {messages.export.toRead}
                </a>
                <a className="button plain" href={urlOf(paths.privacyExport, { token: page.token })} download>
                  {messages.export.download}
                </a>
              </>
            )}
            {request.state === 'expired' && (
              <a className="button" href={linkTo('/privacy', page)}>
                {messages.again}
              </a>
            )}
          </p>
          <noscript>
            <p className="note">{pageMessages.needsScript}</p>
          </noscript>
        </div>
      </section>
    </Layout>
  )
}
