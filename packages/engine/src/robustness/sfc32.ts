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
 * @returns fills a block with the next draws, uniform in [0, 1), multiples of 2^-32
 * @see C. Doty-Humphrey, PractRand (sfc32)
 */
export function blocks(part: string, seed: string): (block: Float64Array) => void {
  const state = Int32Array.from([0, 1, 2, 3], (i) => fnv1a(`${part}${i}|${seed}`))
  // The state lives in locals while a block is filled: a closure's variables would be written to memory at every draw.
  const fill = (block: Float64Array) => {
    let a = state[0] as number
    let b = state[1] as number
    let c = state[2] as number
    let d = state[3] as number
    for (let i = 0; i < block.length; i++) {
      const t = (((a + b) | 0) + d) | 0
      d = (d + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (c << 21) | (c >>> 11)
      c = (c + t) | 0
      block[i] = (t >>> 0) / 4294967296
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = d
  }
  fill(new Float64Array(12))
  return fill
}

/** The same draws one by one. */
export function sfc32(part: string, seed: string): () => number {
  const fill = blocks(part, seed)
  const block = new Float64Array(64)
  let next = block.length
  return () => {
    if (next === block.length) {
      fill(block)
      next = 0
    }
    return block[next++] as number
  }
}
