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

type Draw = () => number

function drawing(part: string, answers: Sampled['answers']): Draw {
  const outputs = referenceOutputs(part, referenceJson(answers))
  return () => outputs.next().value / WORD
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

const drawnRatings = (intervals: Sampled['intervals'], draw: Draw): number[][] =>
  intervals.map((row) => row.map(({ low, high }) => (high - low === 0 ? low : low + (high - low) * draw())))

/** The options from best to worst by `Σ w · r`, compared as they are, ties by document order. */
function orderOf(weights: number[], ratings: number[][]): number[] {
  const sums = ratings.map((row) => sum(row.map((rating, c) => (weights[c] as number) * rating)))
  return sums.map((_, o) => o).sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
}

/** The share of the orders in which each option has each rank. */
const sharesOf = (orders: number[][], options: number): number[][] =>
  Array.from({ length: options }, (_, o) =>
    Array.from({ length: options }, (_, rank) => orders.filter((order) => order[rank] === o).length / orders.length),
  )

/** Part `w` of SMAA-2, sample by sample: the weights drawn, and the order that they give with the ratings drawn. */
function varied({ weights, intervals, uncertainty: u, samples, answers }: Sampled) {
  const draw = drawing('w', answers)
  return Array.from({ length: samples }, () => {
    const drawn = weights.map((weight) => weight * (1 - u + 2 * u * draw()))
    const ratings = drawnRatings(intervals, draw)
    return { weights: drawn, ratings, order: orderOf(drawn, ratings) }
  })
}

/** Part `w`: an option a row, its score in each sample, sorted. */
export const referenceScores = (sampled: Sampled): number[][] => {
  const all = varied(sampled)
  return sampled.intervals.map((_, o) =>
    all
      .map(({ weights, ratings }) => {
        const total = sum(weights)
        return total === 0 ? 0 : (10 * sum(weights.map((weight, c) => weight * (ratings[o]?.[c] as number)))) / total
      })
      .sort((a, b) => a - b),
  )
}

/** Part `w`: the share of samples in which each option has each rank. */
export const referenceAcceptability = (sampled: Sampled): number[][] =>
  sharesOf(
    varied(sampled).map(({ order }) => order),
    sampled.intervals.length,
  )

/** Part `w`: an option a row, the mean of the normalised weights of the samples in which it is first. */
export function referenceCentralWeights(sampled: Sampled): (number[] | null)[] {
  const all = varied(sampled)
  return sampled.intervals.map((_, o) => {
    const won = all.filter(({ order }) => order[0] === o)
    if (won.length === 0) return null
    return sampled.weights.map(
      (_, c) => sum(won.map(({ weights }) => (weights[c] as number) / sum(weights))) / won.length,
    )
  })
}

/** Part `c`: the share of samples of the ratings in which an option is first under weights of its own. */
export function referenceConfidence(
  { intervals, samples, answers }: Omit<Sampled, 'weights' | 'uncertainty'>,
  central: (number[] | null)[],
): (number | null)[] {
  const draw = drawing('c', answers)
  const all = Array.from({ length: samples }, () => drawnRatings(intervals, draw))
  return central.map(
    (weights, o) => weights && all.filter((ratings) => orderOf(weights, ratings)[0] === o).length / samples,
  )
}

/** Part `p`: the share of samples in which each option has each rank under weights that are anything. */
export function referenceAnyPriorities({
  weights,
  intervals,
  samples,
  answers,
}: Omit<Sampled, 'uncertainty'>): number[][] {
  const draw = drawing('p', answers)
  const used = weights.flatMap((weight, c) => (weight > 0 ? [c] : []))
  const orders = Array.from({ length: samples }, () => {
    const cuts = used
      .slice(1)
      .map(draw)
      .sort((a, b) => a - b)
    const ends = [0, ...cuts, 1]
    const simplex = weights.map((_, c) => {
      const place = used.indexOf(c)
      return place < 0 ? 0 : (ends[place + 1] as number) - (ends[place] as number)
    })
    return orderOf(simplex, drawnRatings(intervals, draw))
  })
  return sharesOf(orders, intervals.length)
}
