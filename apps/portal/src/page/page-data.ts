import type { PageContext, PageKind, PageKinds } from '@verdict/contracts'
import type { Fairness } from '@verdict/engine/review'
import type { Example } from '../standing/example.ts'
import type { ResultFacts } from '@verdict/facts/result-facts'

/** What the server's bundle finds for pages of a kind: the page that a client reads computes nothing heavy. */
interface Found {
  model: { fairness: Fairness; example?: Example | undefined }
  how: { fairness: Fairness }
  result: { facts: ResultFacts; fairness: Fairness }
}

type DataOf<Kind extends PageKind> = { kind: Kind } & PageKinds[Kind] &
  (Kind extends keyof Found ? Found[Kind] : unknown)

/** What a page is drawn from. It comes with the page, so that nothing has to be fetched before it can be read. */
export type PageData = { [Kind in PageKind]: Common & DataOf<Kind> }[PageKind]

export type Common = PageContext
export type ListPage = DataOf<'list'>
export type ModelPage = DataOf<'model'>
export type ComparePage = DataOf<'compare'>
export type HowPage = DataOf<'how'>
export type VerifyPage = DataOf<'verify'>
export type ResultPage = DataOf<'result'>
export type PrivacyLinkPage = DataOf<'privacyLink'>
export type MissingPage = DataOf<'missing'>
export type CaseStudyPage = DataOf<'caseStudy'>
