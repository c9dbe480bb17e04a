import { CallError } from '@verdict/client'
import { isEmail } from '@verdict/contracts/email'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askForPrivacy } from '../api/client.ts'
import { Field } from '../contact/Field.tsx'
import { useWarnBeforeLeaving } from '../contact/use-warn-before-leaving.ts'
import { useMessages, useReport } from '../messages/messages.ts'
import { Layout } from '../page/Layout.tsx'
import type { Common } from '../page/page-data.ts'
import { Notice } from '../ui/Notice.tsx'
import { useAlive } from '../ui/use-alive.ts'

type Kind = 'export' | 'erasure'

/** Where people ask for what is kept about them, or for its erasure. */
export function PrivacyPage({ page }: { page: Common }) {
  const { privacy: messages, contact } = useReport()
  const { page: pageMessages } = useMessages()
  const alive = useAlive()
  const [kind, setKind] = useState<Kind>('export')
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string>()
  const [state, setState] = useState<'open' | 'sending' | 'failed' | 'tooMany' | 'sent'>('open')
  const title = useRef<HTMLHeadingElement>(null)
  // The form is gone with the focus in it.
  useEffect(() => {
    if (state === 'sent') title.current?.focus()
  }, [state])
  useWarnBeforeLeaving(state !== 'sent' && email !== '')

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const wrong = email.trim() === '' ? contact.needEmail : isEmail(email.trim()) ? undefined : contact.badEmail
    setProblem(wrong)
    if (wrong) return form.querySelector<HTMLElement>('[name="email"]')?.focus()
    setState('sending')
    try {
      await askForPrivacy({ email: email.trim(), kind, locale: page.locale })
      setState('sent')
    } catch (error) {
      const status = error instanceof CallError ? error.status : 0
      if (status === 422) setProblem(contact.badEmail)
      setState(status === 422 ? 'open' : status === 429 ? 'tooMany' : 'failed')
    }
  }

  return (
    <Layout page={page}>
      <section className="page cols hero">
        <div className="c-1-8">
          <h1 className="statement" ref={title} tabIndex={-1}>
            {state === 'sent' ? messages.sent : messages.title}
          </h1>
          <p className="lead">{state === 'sent' ? messages.sentHint(email.trim()) : messages.lead(page.site.name)}</p>
        </div>
      </section>
      {state !== 'sent' && (
        <section className="page cols">
          <form className="c-1-6" onSubmit={send} noValidate>
            <fieldset className="contact" disabled={!alive}>
              <fieldset className="wide">
                <legend>{messages.what}</legend>
                {(['export', 'erasure'] as const).map((each) => (
                  <label key={each} className="check">
                    <input
                      className="box"
                      type="radio"
                      name="kind"
                      value={each}
                      checked={kind === each}
                      onChange={() => setKind(each)}
                    />
                    <span>{messages.kinds[each]}</span>
                  </label>
                ))}
              </fieldset>
              <div className="wide">
                <Field
                  label={contact.email}
                  hint={contact.required}
                  required
                  name="email"
                  most={254}
                  type="email"
                  autoComplete="email"
                  value={email}
                  problem={problem}
                  onChange={setEmail}
                />
              </div>
              {(state === 'failed' || state === 'tooMany') && (
                <div className="wide">
                  <Notice kind="error">
                    <b>{contact.failed}</b> {state === 'failed' ? contact.failedHint : messages.tooMany}
                  </Notice>
                </div>
              )}
              <p className="wide button-row">
                <button className="button" type="submit" disabled={state === 'sending'}>
                  {state === 'sending' ? contact.sending : messages.send}
                </button>
              </p>
            </fieldset>
            <noscript>
              <p className="note">{pageMessages.needsScript}</p>
            </noscript>
          </form>
        </section>
      )}
    </Layout>
  )
}
