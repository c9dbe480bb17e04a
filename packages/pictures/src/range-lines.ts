/** What is drawn of a range, in the numbers of its axis. */
export interface RangeLines {
  line: readonly [low: number, high: number]
  /** From the line's end to a mark outside of it; undefined where the mark is inside. */
  dots: readonly [from: number, to: number] | undefined
}

/**
 * The range of a score, as it is drawn everywhere: a line with two ends, and dots to a mark outside of them.
 *
 * @param score the score that the mark shows; undefined where only the ends are known
 */
export function rangeLines(range: readonly [low: number, high: number], score: number | undefined): RangeLines {
  const [low, high] = range
  if (score === undefined || (score >= low && score <= high)) return { line: range, dots: undefined }
  return { line: range, dots: score < low ? [score, low] : [high, score] }
}
