/** What no page can show and no reader should meet: control characters, turned-around writing, halves of a pair. */
const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\ufeff]/gu
/** Longer than any word: it would run off the page. */
const LONG_WORD = /\S{32,}/gu
const FINGERPRINT = /^[0-9a-f]{64}$/
const LETTER = /\w/
/** The most letters behind the last slash of an address that is not broken. */
const LONGEST_STEP = 64
const BREAK = '\u200b'

/** A printable text: the same words without invisible characters, with break opportunities in very long words. */
export const cleaned = (text: string): string =>
  withoutInvisible(text).replace(LONG_WORD, (word) => (isCopied(word) ? word : word.replace(/.{4}/gu, `$&${BREAK}`)))

/** The same for SVG, whose texts are no lines of a paragraph. */
export const withoutInvisible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\t|\r\n?/g, (sign) => (sign === '\t' ? ' ' : '\n'))
    .replace(INVISIBLE, (sign) => (sign === '\n' ? sign : ''))

/** Whether a word is an address or a fingerprint, which a reader may copy: it gets no break opportunities. */
function isCopied(word: string): boolean {
  let [from, to] = [0, word.length]
  while (to > 0 && !LETTER.test(word.charAt(to - 1))) to--
  while (from < to && !LETTER.test(word.charAt(from))) from++
  const slash = word.lastIndexOf('/', to - 1)
  const step = to - slash - 1
  return FINGERPRINT.test(word.slice(from, to)) || (slash >= 0 && step > 0 && step <= LONGEST_STEP)
}
