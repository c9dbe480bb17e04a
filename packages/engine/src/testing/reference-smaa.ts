const WORD = 2 ** 32

/** FNV-1a, 32 bits, of the UTF-8 of a text. */
export function referenceHash(text: string): number {
  let hash = 2166136261n
  for (const byte of Buffer.from(text, 'utf8')) hash = ((hash ^ BigInt(byte)) * 16777619n) % BigInt(WORD)
  return Number(hash)
}

/** The outputs of sfc32 for a part and the canonical JSON of the answers, after the first 12, as whole numbers. */
export function* referenceOutputs(part: string, answers: string): Generator<number, never> {
  let [a, b, c, d] = [0, 1, 2, 3].map((i) => referenceHash(`${part}${i}|${answers}`)) as [
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; ; i++) {
    const t = (a + b + d) % WORD
    d = (d + 1) % WORD
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + ((c * 8) % WORD)) % WORD
    const rotated = (((c * 2 ** 21) % WORD) + Math.floor(c / 2 ** 11)) % WORD
    c = (rotated + t) % WORD
    if (i >= 12) yield t
  }
}

/** Members sorted, no white space: enough of RFC 8785 for JSON that JavaScript has parsed. */
export function referenceJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(referenceJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${referenceJson(member)}`).join(',')}}`
}

interface Sampled {
  weights: number[]
  /** A row an option that is not excluded, a column a criterion. */
  intervals: { low: number; high: number }[][]
  uncertainty: number
  samples: number
  answers: { [question: string]: unknown }
}

/** Part `w` of SMAA-2: the share of samples in which each option has each rank. */
export function referenceAcceptability({ weights, intervals, uncertainty: u, samples, answers }: Sampled): number[][] {
  const outputs = referenceOutputs('w', referenceJson(answers))
  const draw = () => outputs.next().value / WORD
  const counts = intervals.map(() => intervals.map(() => 0))
  for (let sample = 0; sample < samples; sample++) {
    const w = weights.map((weight) => weight * (1 - u + 2 * u * draw()))
    const sums = intervals.map((row) => {
      let total = 0
      row.forEach(({ low, high }, c) => {
        total += (w[c] as number) * (high - low === 0 ? low : low + (high - low) * draw())
      })
      return total
    })
    const order = sums.map((_, o) => o).sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
    order.forEach((o, rank) => {
      ;(counts[o] as number[])[rank] = (counts[o]?.[rank] as number) + 1
    })
  }
  return counts.map((row) => row.map((count) => count / samples))
}
