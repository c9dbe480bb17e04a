import { isEmail } from '@verdict/contracts/email'
import { type FormEvent, useRef, useState } from 'react'
import { randomId } from '../answers/stored-answers.ts'
import { mailReport } from '../api/client.ts'
import { useMessages, useReport } from '../messages/messages.ts'
import { Notice } from '../ui/Notice.tsx'
import { Fold } from '../ui/Fold.tsx'
import { useAlive } from '../ui/use-alive.ts'
import { Field } from './Field.tsx'

/** Has the report mailed to an address; it is left with nobody for that. */
export function MailForm({ token, locale }: { token: string; locale: string }) {
  const { contact, mail: messages } = useReport()
  const { page } = useMessages()
  const alive = useAlive()
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string>()
  const [state, setState] = useState<'open' | 'sending' | 'failed' | 'sent'>('open')
  const key = useRef('')
  const form = useRef<HTMLFormElement>(null)

  async function send(event: FormEvent) {
    event.preventDefault()
    const to = email.trim()
    const found = isEmail(to) ? undefined : contact.badEmail
    setProblem(found)
    if (found) return form.current?.querySelector('input')?.focus()
    setState('sending')
    key.current ||= randomId()
    try {
      await mailReport(token, { email: to, locale }, key.current)
      setState('sent')
    } catch {
      setState('failed')
    }
  }

  return (
    <section className="page contact-section">
      <div className="section folds">
        <Fold id="mail" name={messages.title} gist={messages.gist}>
          <p className="text text-soft">{messages.hint}</p>
          <form ref={form} onSubmit={send} noValidate>
            {/* Before the page is alive what is typed would be lost, and what is sent would go into the address. */}
            <fieldset className="contact" disabled={!alive}>
              <Field
                label={messages.email}
                name="mail-to"
                most={254}
                type="email"
                autoComplete="email"
                value={email}
                problem={problem}
                onChange={(typed) => {
                  setEmail(typed)
                  setState('open')
                  key.current = ''
                }}
              />
              <div className="wide" aria-live="polite">
                {state === 'sent' && <p className="text">{messages.sent(email.trim())}</p>}
                {state === 'failed' && <Notice kind="error">{messages.failed}</Notice>}
              </div>
              <p className="wide button-row">
                <button className="button plain" type="submit" disabled={state === 'sending' || state === 'sent'}>
                  {state === 'sending' ? contact.sending : messages.send}
                </button>
              </p>
            </fieldset>
            <noscript>
              <p className="note">{page.needsScript}</p>
            </noscript>
          </form>
        </Fold>
      </div>
    </section>
  )
}
