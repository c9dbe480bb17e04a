import type { ModelPage } from '../page/page-data.ts'
import { addressWithAnswers } from '../answers/continue-link.ts'

export type Embedded = Pick<ModelPage, 'embeddedIn'>

/** Fits the page into the one around it, and follows its language. Returns the function that stops both. */
function connect(page: Embedded): () => void {
  putSiteInAddress(page)
  const unwatch = postHeight(page)
  const unfollow = followHostLanguage(page)
  return () => {
    unwatch?.()
    unfollow()
  }
}

/** The origin of the page around this frame, if it is one of those that may show it; otherwise undefined. */
function hostOf({ embeddedIn = [] }: Embedded): string | undefined {
  if (parent === window) return undefined
  const around = location.ancestorOrigins?.[0] ?? embeddedIn[0]
  return around !== undefined && embeddedIn.includes(around) ? around : undefined
}

/** Adds the embedding site to the frame's address, so that the next page in the frame is requested for the same site. */
function putSiteInAddress({ embeddedIn: [site] = [] }: Embedded) {
  const address = new URL(location.href)
  if (site === undefined || address.searchParams.has('site')) return
  address.searchParams.set('site', site)
  history.replaceState(history.state, '', address)
}

/** Posts a message to the embedding page, if it is an allowed one. */
function post(page: Embedded, said: { [name: string]: unknown }) {
  const origin = hostOf(page)
  if (origin !== undefined) parent.postMessage(said, origin)
}

/** Notifies the embedding element of another question, so that it scrolls to it: the framed page cannot. */
const postQuestionChanged = (page: Embedded) => post(page, { verdict: 'turned' })

/** Switches to the language that the embedding page asks for, with the answers given so far. Returns the unsubscribe function. */
function followHostLanguage(page: Embedded): () => void {
  const hear = ({ source, origin, data }: MessageEvent<{ verdict?: unknown; language?: unknown } | null>) => {
    if (source !== parent || origin !== hostOf(page) || data?.verdict !== 'language') return
    const address = new URL(location.href)
    if (typeof data.language === 'string') address.searchParams.set('lang', data.language)
    else address.searchParams.delete('lang')
    if (address.href !== location.href) location.replace(addressWithAnswers(address.href))
  }
  addEventListener('message', hear)
  return () => removeEventListener('message', hear)
}

/** The frame name that the `verdict-assessment` element sets; an iframe written by hand has another, or none. */
const FOLLOWED = 'verdict-assessment'

/** Posts the page's height to the embedding element at every change, and stops scrolling inside the frame. */
function postHeight(page: Embedded): (() => void) | undefined {
  if (hostOf(page) === undefined || window.name !== FOLLOWED) return undefined
  document.documentElement.classList.add('embedded')
  const app = document.getElementById('app') as HTMLElement
  const say = () => post(page, { verdict: 'height', height: Math.ceil(app.scrollHeight) })
  // At once, because a frame that is out of sight is not drawn, and so not observed.
  say()
  const observer = new ResizeObserver(say)
  observer.observe(app)
  return () => observer.disconnect()
}

/** What a page does with the one around it. */
export const host = { connect, post, postQuestionChanged }
