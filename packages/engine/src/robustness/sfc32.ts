import { utf8 } from '../maths/utf8.ts'

/**
 * 32-bit FNV-1a hash of a text's UTF-8 bytes.
 *
 * @see G. Fowler, L. C. Noll, K.-P. Vo, The FNV Non-Cryptographic Hash Algorithm
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/**
 * Small fast chaotic generator with 128 bits of state, seeded by a part's name and a text: the same draws in every browser and server.
 *
 * @param part which stream: the same seed gives each part draws of its own
 * @param seed the canonical JSON of the answers
 * @returns draws uniform in [0, 1), multiples of 2^-32
 * @see C. Doty-Humphrey, PractRand (sfc32)
 */
export function sfc32(part: string, seed: string): () => number {
  let [a, b, c, d] = [0, 1, 2, 3].map((i) => fnv1a(`${part}${i}|${seed}`) | 0) as [number, number, number, number]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
