/**
 * The UTF-8 bytes of a string. The engine runs where there is no `TextEncoder` to rely on.
 * Lone surrogates become U+FFFD, as in the Encoding Standard.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code > 0xffff) i++
    if (code < 0x80) bytes[length++] = code
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6)
      bytes[length++] = 0x80 | (code & 0x3f)
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12)
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[length++] = 0x80 | (code & 0x3f)
    } else {
      bytes[length++] = 0xf0 | (code >> 18)
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f)
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[length++] = 0x80 | (code & 0x3f)
    }
  }
  return bytes.subarray(0, length)
}

/** The length of a string in UTF-8, in bytes. */
export const utf8Length = (text: string): number => utf8(text).length
