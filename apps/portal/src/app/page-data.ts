import type { PublishedVersion, Result, Site } from '@verdict/contracts'
import type { CoreVerdict, LocalText, ModelDocument, Source } from '@verdict/engine'
import type { Fairness } from '@verdict/engine/review'
import type { Example } from '../start/example.ts'
import type { Facts } from '../verdict/facts.ts'

/** What a page is made from. It comes with the page, so that nothing has to be fetched before it can be read. */
export type PageData = Common &
  (ListPage | ModelPage | ComparePage | HowPage | ResultPage | VerifyPage | CaseStudyPage | MissingPage)

export interface Common {
  site: Site
  locale: string
  /** The languages that this page can be read in. */
  languages: string[]
}

export interface ListPage {
  kind: 'list'
  models: { slug: string; title: LocalText; description: LocalText; defaultLocale: string; questions: number }[]
}

export type ModelPage = {
  kind: 'model'
  /** In a frame on another site: the origins that may show it and be told of it. */
  embeddedIn?: string[]
  /** Found on the server, as is what follows. */
  fairness: Fairness
  example?: Example
} & PublishedVersion

/** The options of a model, criterion by criterion. */
export type ComparePage = { kind: 'compare' } & PublishedVersion

/** How a model decides, and what has become of it. */
export type HowPage = { kind: 'how' } & PublishedVersion & {
    /** Found on the server. */
    fairness: Fairness
    /** Newest first. */
    history: { version: number; hash: string; publishedAt: string; notes: string }[]
  }

/** A result decided again. */
export interface VerifyPage {
  kind: 'verify'
  token: string
  result: Result
  document: ModelDocument
  /** What the server makes of it now. */
  recomputed: CoreVerdict
}

export interface ResultPage {
  kind: 'result'
  token: string
  result: Result
  document: ModelDocument
  /** Found on the server: the page that a client reads computes nothing heavy. */
  facts: Facts
}

export interface CaseStudyPage {
  kind: 'caseStudy'
  study: { title: LocalText; summary: LocalText; option: string; url: string | null; sources: Source[] }
}

export interface MissingPage {
  kind: 'missing'
}
