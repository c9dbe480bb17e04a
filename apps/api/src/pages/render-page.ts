import { documentOf, type SentVersion } from '../decision-models/model-in-thread.ts'
import { inert } from './inert.ts'
import { portalBundle, type Rendered } from './portal-bundle.ts'

export interface Asked {
  /** Where the portal was built to. */
  folder: string
  /** What the page is about, but for the version's document. */
  known: object
  version: SentVersion
}

/** A page as text, so that it is copied to whoever sends it, and neither read nor written again. */
export interface RenderedPage {
  html: string
  title: string
  description: string
  /** JSON that may stand in a script. */
  data: string
  facts: string | undefined
  modules: string[]
}

/** Renders a page about a version, with what has to be computed for it. */
export async function renderPage({ folder, known, version }: Asked): Promise<RenderedPage> {
  const { render } = await portalBundle(folder)
  return asText(await render({ ...known, document: documentOf(version) }))
}

export const asText = ({ data, facts, ...page }: Rendered): RenderedPage => ({
  ...page,
  data: inert(data),
  facts: facts && inert(facts),
})
