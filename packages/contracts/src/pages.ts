import type { CoreVerdict, ModelDocument } from '@verdict/engine'
import type { Result } from './assessments/assessments.ts'
import type { PublicCaseStudy } from './case-studies/case-studies.ts'
import type { PublishedModel, PublishedVersion } from './models/published-models.ts'
import type { MailedPrivacyRequest } from './privacy/privacy-requests.ts'
import type { Site } from './site/site.ts'

/** The data that every page of the portal has. Instants are written with the offset of the site. */
export interface PageContext {
  site: Site
  locale: string
  /** The languages that this page can be read in, its own first. */
  languages: string[]
  /** Where the page shows a draft and not a published version. */
  preview?: PreviewContext
}

/** A draft that a secret link shows as clients would see it. */
export interface PreviewContext {
  /** The link's own path, which its other pages are below. */
  path: string
  /** The page of the desk where the draft is edited. */
  studio: string
  /** When the draft was as it is shown. */
  takenAt: string
  expiresAt: string
}

/** The data of each kind of page. */
export interface PageKinds {
  /** Where there are several models, or none. */
  list: {
    models: (Omit<PublishedModel, 'version'> &
      Pick<ModelDocument, 'subtitle' | 'description' | 'disclosure' | 'defaultLocale'>)[]
  }
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
  /** Where people ask for what is kept about them, or for its erasure. */
  privacy: object
  /** What the link opens that they are mailed. */
  privacyLink: { token: string; request: MailedPrivacyRequest }
  missing: {
    /** There was a model here, and every version of it was withdrawn. */
    withdrawn?: true
  }
  /** Behind a link to a preview that has expired or was revoked. */
  previewOver: object
}

export type PageKind = keyof PageKinds

/** What a page of a kind is made from. */
export type PageOf<Kind extends PageKind> = PageContext & { kind: Kind } & PageKinds[Kind]

/** The data of a page: the API collects it, and the portal renders the page. */
export type KnownPage = { [Kind in PageKind]: PageOf<Kind> }[PageKind]

/** The addresses of a page for its head, and who may show it in a frame. */
export interface PagePlace {
  /** Its own address without a query; absent where the product's public address is not set. */
  canonical?: string | undefined
  /** The picture of a link preview. */
  picture?: { address: string; width: number; height: number } | undefined
  /** The origins that may show it within their pages. */
  framedBy?: string[] | undefined
}

/** A whole page, ready to be sent. */
export interface RenderedPage {
  html: string
  /** The content security policy that allows exactly the page's own scripts and styles. */
  policy: string
}

/** The portal's bundle for servers: what the API calls, and the portal's server entry provides. */
export interface PortalBundle {
  /** What the portal can be read in. */
  locales: string[]
  render(page: KnownPage, place: PagePlace): Promise<RenderedPage>
}
