import { sum } from '../../maths/sum.ts'

/** Mean of a list that is not empty; of equal values exactly this value, without the rounding of their sum. */
export const mean = (values: readonly number[]): number =>
  values.every((value) => value === values[0]) ? (values[0] as number) : sum(values) / values.length

/** Sum of squared differences from the mean. */
export function squares(values: readonly number[]): number {
  const centre = mean(values)
  return sum(values.map((value) => (value - centre) * (value - centre)))
}

/** Pearson's correlation, −1..1; 0 where a list is constant. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const [centreA, centreB] = [mean(a), mean(b)]
  const scale = Math.sqrt(squares(a)) * Math.sqrt(squares(b))
  if (scale === 0) return 0
  return sum(a.map((x, i) => (x - centreA) * ((b[i] as number) - centreB))) / scale
}

/** Spearman's correlation: Pearson's of the ranks, equal values sharing the mean of theirs. */
export const spearman = (a: readonly number[], b: readonly number[]): number => pearson(midRanks(a), midRanks(b))

/** Places in ascending order, 1 the smallest; equal values share the mean of theirs. */
export function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const same = values.filter((other) => other === value).length
    return below + (same + 1) / 2
  })
}
