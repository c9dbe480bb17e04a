/** The languages that the portal itself speaks. */
const SPOKEN = ['en']

/**
 * The language of a page: the one that is asked for by name, else the one that the browser prefers, among those in which the whole page
 * can be read.
 *
 * @param languages what the content is written in, the default first
 */
export function localeFor(languages: readonly string[], asked: unknown, acceptLanguage: string | undefined): string {
  const possible = languages.filter((language) => SPOKEN.includes(language))
  if (typeof asked === 'string' && possible.includes(asked)) return asked
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';')
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', quality: Number(quality.replace(/^\s*q=/, '')) }
    })
    .sort((a, b) => b.quality - a.quality)
    .find(({ language }) => possible.includes(language))
  return preferred?.language ?? possible[0] ?? 'en'
}
