/** Of the words that the product's languages write. */
const LETTER = '[\\wÀ-ɏ]'

/** Whether a text has a term, as whole words in either case, in the singular or with a plural's s; no text has an empty one. */
export const says = (text: string, term: string): boolean =>
  term.trim() !== '' &&
  new RegExp(`(?<!${LETTER})${term.trim().replace(/\W/g, '\\$&')}(e?s)?(?!${LETTER})`, 'i').test(text)
