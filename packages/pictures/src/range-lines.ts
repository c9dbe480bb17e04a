/** What is drawn of a range, in the numbers of its axis. */
export interface RangeLines {
  line: readonly [low: number, high: number]
  /** From the line's end to a mark that lies beyond it; undefined where it lies within. */
  dots: readonly [from: number, to: number] | undefined
}

/**
 * How far a score moves, as it is drawn everywhere: a line with two ends, and dots to a mark that lies beyond them.
 *
 * @param score where the mark stands; undefined where only the ends are known
 */
export function rangeLines(range: readonly [low: number, high: number], score: number | undefined): RangeLines {
  const [low, high] = range
  if (score === undefined || (score >= low && score <= high)) return { line: range, dots: undefined }
  return { line: range, dots: score < low ? [score, low] : [high, score] }
}
