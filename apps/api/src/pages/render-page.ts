import type { KnownPage, PagePlace } from '@verdict/contracts'
import { documentOf, type SentVersion } from '../decision-models/model-in-thread.ts'
import { portalBundle } from './portal-bundle.ts'

/** A page about a version, as threads are sent it: without the document. */
export type PageAboutVersion = WithoutDocument<Extract<KnownPage, { document: unknown }>>
type WithoutDocument<Page> = Page extends unknown ? Omit<Page, 'document'> : never

interface PageToRender {
  /** Where the portal was built to. */
  folder: string
  page: PageAboutVersion
  place: PagePlace
  version: SentVersion
}

/** A page in its encoding for the wire, so that the main thread need not compress it: the largest has 9 MB. */
export interface EncodedPage {
  /** In UTF-8. */
  html: Uint8Array
  policy: string
}

/** Renders a page about a version, with what has to be computed for it. */
export async function renderPage({ folder, page, place, version }: PageToRender): Promise<EncodedPage> {
  const { render } = await portalBundle(folder)
  const { html, policy } = await render({ ...page, document: documentOf(version) }, place)
  return { html: Buffer.from(html), policy }
}
