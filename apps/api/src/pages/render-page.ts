import type { KnownPage, PagePlace, RenderedPage } from '@verdict/contracts'
import { documentOf, type SentVersion } from '../decision-models/model-in-thread.ts'
import { portalBundle } from './portal-bundle.ts'

/** A page about a version, as threads are sent it: without the document. */
export type PageAboutVersion = WithoutDocument<Extract<KnownPage, { document: unknown }>>
type WithoutDocument<Page> = Page extends unknown ? Omit<Page, 'document'> : never

export interface PageToRender {
  /** Where the portal was built to. */
  folder: string
  page: PageAboutVersion
  place: PagePlace
  version: SentVersion
}

/** Renders a page about a version, with what has to be computed for it. */
export async function renderPage({ folder, page, place, version }: PageToRender): Promise<RenderedPage> {
  const { render } = await portalBundle(folder)
  return render({ ...page, document: documentOf(version) }, place)
}
