import type { Site } from '@verdict/contracts'
import { textIn } from '@verdict/wording'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { CallError } from '@verdict/client'
import { submitLead } from '../api/client.ts'
import { useMessages, useReport } from '../messages/messages.ts'
import { randomId } from '../answers/stored-answers.ts'
import { useAlive } from '../ui/use-alive.ts'
import { Notice } from '../ui/Notice.tsx'
import { CallPromise } from './CallPromise.tsx'
import { Field } from './Field.tsx'
import { useWarnBeforeLeaving } from './use-warn-before-leaving.ts'
import { type ContactDetails, emptyContact, contactProblems } from './contact-problems.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  site: Site
  token: string
  locale: string
  /** The verdict as recorded: in a sentence, on how many answers, and on which day. */
  recorded: { statement: string; answers: number; date: string }
  /** The one that the client is trying, where that is another. */
  tried: { statement: string; save(): Promise<string> } | undefined
}

/** Leaves one's details under a result. Nothing typed is lost when sending fails, and sending again sends once. */
export function ContactForm({ site, token, locale, recorded, tried }: Props) {
  const { contact: messages } = useReport()
  const { page } = useMessages()
  const alive = useAlive()
  const [contact, setContact] = useState(emptyContact)
  const [problems, setProblems] = useState<ReturnType<typeof contactProblems>>({})
  const [state, setState] = useState<'open' | 'sending' | 'failed' | 'sent'>('open')
  const [sendsTried, setSendsTried] = useState(false)
  const key = useRef('')
  const form = useRef<HTMLFormElement>(null)
  // The form disappears with the focus in it.
  useEffect(() => {
    if (state === 'sent') document.getElementById('talk-finding')?.focus()
  }, [state])
  useWarnBeforeLeaving(state !== 'sent' && typed(contact))
  const { person } = site.contact
  const consent = textIn(site.consent.text, locale, 'en')
  const set = (changed: Partial<ContactDetails>) => {
    setContact((now) => ({ ...now, ...changed }))
    key.current = ''
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const found = contactProblems(contact, messages)
    setProblems(found)
    const [wrong] = Object.keys(found)
    if (wrong) return form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    setState('sending')
    key.current ||= randomId()
    try {
      const { consent: _, marketing, website, ...details } = contact
      await submitLead(
        {
          ...details,
          token: tried && sendsTried ? await tried.save() : token,
          consent: { version: site.consent.version, text: consent, accepted: true, marketing },
          ...(website && { website }),
        },
        key.current,
      )
      setState('sent')
    } catch (error) {
      const email = error instanceof CallError && error.problem.errors?.find(({ pointer }) => pointer === '/email')
      if (email) setProblems({ email: messages.badEmail })
      setState(email ? 'open' : 'failed')
    }
  }

  const triedSaid = (statement: string) =>
    statement === recorded.statement ? messages.asTriedAlike : messages.asTried(statement)
  return (
    <section className="page contact-section" id="talk" aria-labelledby="talk-finding">
      <div className="section cols">
        <div className="c-1-4">
          <h2 className="finding" id="talk-finding" tabIndex={-1}>
            {state === 'sent' ? messages.sent : messages.title}
          </h2>
          <p className="text text-soft" aria-live="polite">
            {state === 'sent' ? messages.sentHint(contact.name.trim()) : messages.hint(person)}
          </p>
          <CallPromise site={site} locale={locale} isSent={state === 'sent'} />
        </div>
        {state === 'sent' ? (
          <Sent contact={contact} />
        ) : (
          <form className="c-5-10" ref={form} onSubmit={send} noValidate>
            {/* Before the page is alive what is typed would be lost, and what is sent would go into the address. */}
            <fieldset className="contact" disabled={!alive}>
              <Field
                label={messages.name}
                hint={messages.required}
                required
                name="name"
                most={200}
                autoComplete="name"
                value={contact.name}
                problem={problems.name}
                onChange={(name) => set({ name })}
              />
              <Field
                label={messages.email}
                hint={messages.required}
                required
                name="email"
                most={254}
                type="email"
                autoComplete="email"
                value={contact.email}
                problem={problems.email}
                onChange={(email) => set({ email })}
              />
              <Field
                label={messages.company}
                hint={messages.optional}
                name="company"
                most={200}
                autoComplete="organization"
                value={contact.company}
                onChange={(company) => set({ company })}
              />
              <Field
                label={messages.phone}
                hint={messages.optional}
                name="phone"
                most={50}
                type="tel"
                autoComplete="tel"
                value={contact.phone}
                onChange={(phone) => set({ phone })}
              />
              <Field
                label={messages.message}
                hint={messages.optional}
                name="message"
                most={5000}
                lines
                value={contact.message}
                onChange={(message) => set({ message })}
              />
              {tried === undefined ? (
                <p className="wide note">{messages.goesAlong(recorded.answers, recorded.date)}</p>
              ) : (
                <div className="wide sent-along" role="radiogroup" aria-labelledby="which">
                  <p className="label" id="which">
                    {messages.which}
                  </p>
                  {[false, true].map((isTried) => (
                    <label key={String(isTried)} className="check">
                      <input
                        className="box"
                        type="radio"
                        name="which"
                        checked={sendsTried === isTried}
                        onChange={() => {
                          setSendsTried(isTried)
                          key.current = ''
                        }}
                      />
                      <span>{isTried ? triedSaid(tried.statement) : messages.asRecorded(recorded.statement)}</span>
                    </label>
                  ))}
                </div>
              )}
              <div className="website" aria-hidden="true">
                <label>
                  {messages.website}
                  <input
                    name="website"
                    tabIndex={-1}
                    autoComplete="off"
                    value={contact.website}
                    onChange={({ target }) => set({ website: target.value })}
                  />
                </label>
              </div>
              <div className="wide">
                <label className="check">
                  <input
                    className="box"
                    type="checkbox"
                    name="consent"
                    checked={contact.consent}
                    required
                    aria-invalid={problems.consent !== undefined}
                    aria-describedby={problems.consent ? 'consent-error' : undefined}
                    onChange={({ target }) => set({ consent: target.checked })}
                  />
                  <span>
                    {consent}{' '}
                    <span className="note" aria-hidden="true">
                      {messages.required}
                    </span>
                  </span>
                </label>
                {problems.consent && (
                  <p className="error" id="consent-error">
                    <Icon name="error" size={16} /> {problems.consent}
                  </p>
                )}
              </div>
              <label className="check wide">
                <input
                  className="box"
                  type="checkbox"
                  name="marketing"
                  checked={contact.marketing}
                  onChange={({ target }) => set({ marketing: target.checked })}
                />
                <span>{messages.marketing}</span>
              </label>
              {state === 'failed' && (
                <div className="wide">
                  <Notice kind="error">
                    <b>{messages.failed}</b> {messages.failedHint}
                  </Notice>
                </div>
              )}
              <p className="wide button-row">
                <button className="button" type="submit" disabled={state === 'sending'}>
                  {state === 'sending' ? messages.sending : state === 'failed' ? messages.again : messages.send}
                </button>
                <span className="note">
                  <a href={`/privacy?lang=${locale}`}>{messages.privacy}</a>
                  {site.privacyUrl && (
                    <>
                      {' · '}
                      <a href={site.privacyUrl} target="_blank" rel="noreferrer">
                        {page.privacy}
                      </a>
                    </>
                  )}
                </span>
              </p>
            </fieldset>
            <noscript>
              <p className="note">{page.needsScript}</p>
            </noscript>
          </form>
        )}
      </div>
    </section>
  )
}

const typed = ({ name, email, company, phone, message }: ContactDetails) =>
  name + email + company + phone + message !== ''

/** Shows what has been sent, so that a typing error can still be corrected. */
function Sent({ contact }: { contact: ContactDetails }) {
  const { contact: messages } = useReport()
  const sent = (['name', 'email', 'company', 'phone', 'message'] as const).filter(
    (field) => contact[field].trim() !== '',
  )
  return (
    <dl className="c-5-12 facts">
      {sent.map((field) => (
        <div key={field}>
          <dt>{messages[field]}</dt>
          <dd>{contact[field]}</dd>
        </div>
      ))}
    </dl>
  )
}
