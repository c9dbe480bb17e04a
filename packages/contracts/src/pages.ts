import type { CoreVerdict, ModelDocument } from '@verdict/engine'
import type { Result } from './assessments/assessments.ts'
import type { PublicCaseStudy } from './case-studies/case-studies.ts'
import type { PublishedModel, PublishedVersion } from './models/published-models.ts'
import type { Site } from './site/site.ts'

/** What every page of the portal knows, whatever it is about. Instants are written with the offset of the site. */
export interface PageContext {
  site: Site
  locale: string
  /** The languages that this page can be read in, its own first. */
  languages: string[]
}

/** What only pages of a kind know. */
export interface PageKinds {
  /** Where there are several models, or none. */
  list: { models: (Omit<PublishedModel, 'version'> & Pick<ModelDocument, 'description' | 'defaultLocale'>)[] }
  model: PublishedVersion & {
    /** In a frame on another site: the origins that may show the page and receive its messages. */
    embeddedIn?: string[]
  }
  /** The options of a model, criterion by criterion. */
  compare: PublishedVersion
  /** How a model decides, and what has become of it. */
  how: PublishedVersion & {
    /** Newest first. */
    history: { version: number; hash: string; publishedAt: string; notes: string }[]
  }
  result: { token: string; result: Result; document: ModelDocument }
  /** A result decided again. */
  verify: {
    token: string
    result: Result
    document: ModelDocument
    /** What the server makes of it now. */
    recomputed: CoreVerdict
  }
  caseStudy: { study: Omit<PublicCaseStudy, 'slug'> }
  missing: object
}

export type PageKind = keyof PageKinds

/** What a page of a kind is made from. */
export type PageOf<Kind extends PageKind> = PageContext & { kind: Kind } & PageKinds[Kind]

/** What a page is made from: the API knows it, and the portal makes the page. */
export type KnownPage = { [Kind in PageKind]: PageOf<Kind> }[PageKind]

/** Where a page stands: for what its head says of itself, and who may show it. */
export interface PagePlace {
  /** Its own address without a query; absent where the product does not know where it is. */
  canonical?: string | undefined
  /** A picture that stands for it where a link is shown. */
  picture?: { address: string; width: number; height: number } | undefined
  /** The origins that may show it within their pages. */
  framedBy?: string[] | undefined
}

/** A whole page, ready to be sent. */
export interface RenderedPage {
  html: string
  /** The content security policy that lets exactly its own scripts and styles run. */
  policy: string
}

/** The portal's bundle for servers: what the API calls, and the portal's server entry provides. */
export interface PortalBundle {
  /** What the portal can be read in. */
  locales: string[]
  render(page: KnownPage, place: PagePlace): Promise<RenderedPage>
}
