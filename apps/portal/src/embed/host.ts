import type { ModelPage } from '../page/page-data.ts'
import { addressWithAnswers } from '../answers/continue-link.ts'

export type Embedded = Pick<ModelPage, 'embeddedIn'>

/** The origin of the page around this frame, if it is one of those that may show it; otherwise undefined. */
function hostOf({ embeddedIn = [] }: Embedded): string | undefined {
  if (parent === window) return undefined
  const around = location.ancestorOrigins?.[0] ?? embeddedIn[0]
  return around !== undefined && embeddedIn.includes(around) ? around : undefined
}

/** Has the frame's address say whose page is around it, so that the next page within the frame is asked for in its name. */
export function putSiteInAddress({ embeddedIn: [site] = [] }: Embedded) {
  const address = new URL(location.href)
  if (site === undefined || address.searchParams.has('site')) return
  address.searchParams.set('site', site)
  history.replaceState(history.state, '', address)
}

/** Tells the page around the frame something, if that page may know; otherwise nobody. */
export function postToHost(page: Embedded, said: { [name: string]: unknown }) {
  const host = hostOf(page)
  if (host !== undefined) parent.postMessage(said, host)
}

/** Tells the element around the frame that another question is shown: the page in the frame cannot scroll to it. */
export const postQuestionChanged = (page: Embedded) => postToHost(page, { verdict: 'turned' })

/** Shows the page in the language that the page around the frame asks for, with the answers given so far. */
export function followHostLanguage(page: Embedded): () => void {
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

/** The name that our element gives its frame; a frame that a site put there by hand has another, or none. */
const FOLLOWED = 'verdict-assessment'

/** Keeps the element around the frame told of how high it has to be; from then on the page scrolls no more by itself. */
export function postHeight(page: Embedded): (() => void) | undefined {
  if (hostOf(page) === undefined || window.name !== FOLLOWED) return undefined
  document.documentElement.classList.add('embedded')
  const app = document.getElementById('app') as HTMLElement
  const say = () => postToHost(page, { verdict: 'height', height: Math.ceil(app.scrollHeight) })
  // At once, because a frame that is out of sight is not drawn, and so not observed.
  say()
  const observer = new ResizeObserver(say)
  observer.observe(app)
  return () => observer.disconnect()
}
