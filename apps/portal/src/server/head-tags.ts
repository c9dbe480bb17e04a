import type { PageContext, PagePlace } from '@verdict/contracts'
import { tag } from './tag.ts'

/** What a page is about, for search engines and for where its link is shown. */
export const descriptionTags = (title: string, description: string, site: string): string[] => [
  tag('meta', { name: 'description', content: description }),
  tag('meta', { property: 'og:type', content: 'website' }),
  tag('meta', { property: 'og:site_name', content: site }),
  tag('meta', { property: 'og:title', content: title }),
  tag('meta', { property: 'og:description', content: description }),
]

/**
 * The page's address in its own language, and in the others: each language is a page of its own to a search engine.
 *
 * @param canonical undefined where the product's public address is not set
 */
export function addressTags(
  canonical: string | undefined,
  { locale, languages }: Pick<PageContext, 'locale' | 'languages'>,
): string[] {
  if (canonical === undefined) return []
  const [first] = languages
  const addressIn = (language: string) =>
    languages.length < 2 || language === first ? canonical : `${canonical}?lang=${language}`
  const own = [
    tag('link', { rel: 'canonical', href: addressIn(locale) }),
    tag('meta', { property: 'og:url', content: addressIn(locale) }),
  ]
  if (languages.length < 2) return own
  const alternate = (hreflang: string, href: string) => tag('link', { rel: 'alternate', hreflang, href })
  return [
    ...own,
    ...languages.map((language) => alternate(language, addressIn(language))),
    alternate('x-default', canonical),
  ]
}

/** The picture of a page's link preview. */
export function pictureTags(picture: PagePlace['picture'], title: string): string[] {
  if (!picture) return []
  const { address, width, height } = picture
  const property = (name: string, content: string) => tag('meta', { property: name, content })
  return [
    property('og:image', address),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', title),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}
