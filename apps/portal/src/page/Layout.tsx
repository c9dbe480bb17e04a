import type { MouseEvent, ReactNode } from 'react'
import { About, type Published } from './About.tsx'
import { linkTo, modelLink } from './links.ts'
import type { Common } from './page-data.ts'
import { useMessages } from '../messages/messages.ts'
import { addressWithAnswers } from '../answers/continue-link.ts'
import { PreviewStamp } from './PreviewStamp.tsx'
import { ThemeButton } from '../ui/ThemeButton.tsx'

interface Props {
  page: Common
  children: ReactNode
  /** The version of a model that the page is about. */
  about?: Published
  /** It is the page on how that decides. */
  isHow?: boolean
}

/** The head and the foot of every page. */
export function Layout({ page, children, about, isHow }: Props) {
  const { site, locale, languages } = page
  const messages = useMessages()
  // A frame on another site shows the assessment and nothing else.
  const target = 'embeddedIn' in page ? '_blank' : undefined
  const how = about && modelLink(about.document.slug, '/how', page)
  const links = [
    [messages.page.privacy, site.privacyUrl],
    [messages.page.imprint, site.imprintUrl],
  ].flatMap(([name, address]) => (name && address ? [[name, address] as const] : []))
  return (
    <>
      <a className="skip" href="#main" onClick={skipToMain}>
        {messages.page.skip}
      </a>
      {page.preview && <PreviewStamp preview={page.preview} />}
      <header className="page masthead">
        <a className="wordmark" href={linkTo('/', page)} target={target}>
          {site.logo ? <img src={site.logo} alt="" height="26" /> : <Wordmark />}
          <span>{site.name}</span>
        </a>
        <nav>
          {how && (
            <a className="wide-only" href={how} target={target} aria-current={isHow ? 'page' : undefined}>
              {messages.start.how}
            </a>
          )}
          {languages.length > 1 && (
            <span className="languages" role="group" aria-label={messages.page.languages}>
              {languages.map((language) => (
                <a
                  key={language}
                  href={`?lang=${language}`}
                  onClick={keepPlace}
                  lang={language}
                  aria-current={language === locale || undefined}
                >
                  {language.toUpperCase()}
                </a>
              ))}
            </span>
          )}
          <ThemeButton />
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {(about || links.length > 0) && (
        <footer className="page">
          <div className="colophon note">
            {about && <About {...about} page={page} />}
            <span>
              {how && (
                <>
                  <a href={how} target={target}>
                    {messages.start.how}
                  </a>
                  <a href={`${how}#kept`} target={target}>
                    {messages.model.kept}
                  </a>
                </>
              )}
              {links.map(([name, address]) => (
                <a key={name} href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ))}
            </span>
          </div>
        </footer>
      )}
    </>
  )
}

/** Moves the focus without changing the address, whose fragment is the current question. */
function skipToMain(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

/** Another language shows the same place of the page, such as the question that is being answered. */
function keepPlace({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const address = new URL(location.href)
  address.searchParams.set('lang', currentTarget.lang)
  currentTarget.href = addressWithAnswers(address.href)
}

/** A weight on a beam: the product's own sign, where the consultancy has none. */
function Wordmark() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M3 8h20M3 18h20" />
      <circle cx="17" cy="8" r="3.4" fill="var(--paper)" />
      <circle cx="9" cy="18" r="3.4" fill="var(--paper)" />
    </svg>
  )
}
