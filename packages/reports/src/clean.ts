/** What no page can show and no reader should meet: control characters, turned-around writing, halves of a pair. */
const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\ufeff]/gu
/** Longer than any word: it would run out of the page. */
const LONG_WORD = /\S{32,}/gu
/** An address or a fingerprint, which somebody may copy: it has room, or breaks at its slashes. */
const COPIED = /^\W*(?:\S*\/\S{1,64}|[0-9a-f]{64})\W*$/u
const BREAK = '\u200b'

/** A text as it may be printed: the same words, without what would not be seen, and with places to break where a word has none. */
export const cleaned = (text: string): string =>
  withoutInvisible(text).replace(LONG_WORD, (word) =>
    COPIED.test(word) ? word : word.replace(/.{16}/gu, `$&${BREAK}`),
  )

/** The same for SVG, whose texts are no lines of a paragraph. */
export const withoutInvisible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\t|\r\n?/g, (sign) => (sign === '\t' ? ' ' : '\n'))
    .replace(INVISIBLE, (sign) => (sign === '\n' ? sign : ''))
