import type { PageContext, PreviewContext } from '@verdict/contracts'
import type { LoadedVersion } from '../decision-models/published-versions.service.ts'
import type { PageWithoutVersion } from './portal.service.ts'
import type { PageAboutVersion } from './render-page.ts'

type WithoutContext<Page> = Page extends unknown ? Omit<Page, keyof PageContext> : never

/** The content of a page, independent of its language, and how it is sent. */
export type PageContent = Sending &
  (
    | { page: WithoutContext<PageAboutVersion>; version: LoadedVersion }
    | { page: WithoutContext<PageWithoutVersion>; version?: undefined }
  )

interface Sending {
  /** The languages that the page is available in, its own first; absent for a page without texts. */
  languages?: string[] | undefined
  /** The language that it was made in. */
  preferred?: string | undefined
  status?: number
  headers?: { [name: string]: string }
  /** The path of the picture for link previews. */
  picture?: string
  /** The path of the address that it is known by, where it has others. */
  canonical?: string
  /** Where it shows a draft. */
  preview?: PreviewContext
  /** The origins that may show it within their pages. */
  framedBy?: string[]
}

export const missingPage: PageContent = { page: { kind: 'missing' }, status: 404 }
/** The address of a model that is no longer offered. */
export const withdrawnPage: PageContent = { page: { kind: 'missing', withdrawn: true }, status: 404 }
