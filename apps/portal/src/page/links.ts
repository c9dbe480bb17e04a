import type { Common } from './page-data.ts'

/** The address of another page of the portal, in the language of this one where there is a choice. */
export const linkTo = (path: string, { locale, languages }: Pick<Common, 'locale' | 'languages'>) =>
  languages.length > 1 ? `${path}?lang=${locale}` : path

/** The address of a model's page, or of one below it; in a preview, that of the draft. */
export const modelLink = (slug: string, below: '' | '/compare' | '/how', page: Common) =>
  linkTo((page.preview?.path ?? `/${slug}`) + below, page)

/** The name under which a device keeps the answers to a model: those of a preview are apart. No slug has a slash. */
export const keptUnder = (slug: string, { preview }: Pick<Common, 'preview'>) => preview?.path ?? slug
