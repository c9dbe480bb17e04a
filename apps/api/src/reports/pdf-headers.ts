/** Letters of a name: file systems take 255 bytes. */
const MOST = 60

/** What no file system takes in a name, and what would end it early. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|%]/gu

/**
 * The headers of a PDF that is shown, with a file name for saving it: as it is in `filename*` (RFC 6266), and in ASCII for what reads
 * `filename` only.
 *
 * @param parts of the name, such as a person and a day; what is unsafe in it is left out
 */
export function pdfHeaders(...parts: string[]) {
  const name = parts.map(safe).filter(Boolean).join(' ') || 'report'
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${ascii}.pdf"; filename*=UTF-8''${encoded}.pdf`,
  }
}

function safe(part: string): string {
  const letters = [...part.replace(UNSAFE, ' ').replace(/\s+/g, ' ')].slice(0, MOST)
  while (isLoose(letters[0])) letters.shift()
  while (isLoose(letters.at(-1))) letters.pop()
  return letters.join('')
}

/** What no name begins or ends with. */
const isLoose = (letter: string | undefined) => letter === ' ' || letter === '.'
