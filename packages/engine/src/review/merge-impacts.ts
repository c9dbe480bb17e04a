import { type Impact, LARGEST, type Transition } from './replay.ts'

/** Of nothing. */
export const NO_IMPACT: Impact = {
  assessed: 0,
  flipped: 0,
  unchanged: 0,
  tooCloseFlips: 0,
  becameTooClose: 0,
  leadFlips: 0,
  dropped: 0,
  transitions: [],
  closeTransitions: [],
  shifts: {},
  largest: [],
  bySource: [],
  byMonth: [],
}

/**
 * The impact on two sets of past assessments together. Which comes first makes no difference, nor how many parts a set is cut into: all that
 * is added up are whole numbers, and every list has one order.
 */
export function mergedImpact(a: Impact, b: Impact): Impact {
  const total = (count: (of: Impact) => number) => count(a) + count(b)
  const options = [...new Set([...Object.keys(a.shifts), ...Object.keys(b.shifts)])].sort()
  return {
    assessed: total((each) => each.assessed),
    flipped: total((each) => each.flipped),
    unchanged: total((each) => each.unchanged),
    tooCloseFlips: total((each) => each.tooCloseFlips),
    becameTooClose: total((each) => each.becameTooClose ?? 0),
    leadFlips: total((each) => each.leadFlips),
    dropped: total((each) => each.dropped),
    transitions: mergedTransitions(a.transitions, b.transitions),
    closeTransitions: mergedTransitions(a.closeTransitions, b.closeTransitions),
    shifts: Object.fromEntries(
      options.map((option) => [
        option,
        added(a.shifts[option] ?? [], b.shifts[option] ?? [], ({ from }) => [String(from)]).sort(
          (x, y) => x.from - y.from,
        ),
      ]),
    ),
    largest: [...a.largest, ...b.largest].sort(largestFirst).slice(0, LARGEST),
    bySource: added(a.bySource, b.bySource, ({ source }) => [source]),
    byMonth: added(a.byMonth, b.byMonth, ({ month }) => [month]),
  }
}

const mergedTransitions = (a: readonly Transition[] = [], b: readonly Transition[] = []): Transition[] =>
  added(a, b, ({ from, to }) => [from ?? '', to ?? '']).sort((x, y) => y.count - x.count)

/** Flips first, then by how far a score moved, then by id, so that no two orders are possible. */
const largestFirst = (a: Impact['largest'][number], b: Impact['largest'][number]) =>
  Number(b.from !== b.to) - Number(a.from !== a.to) ||
  Math.abs(b.shift) - Math.abs(a.shift) ||
  (a.assessment < b.assessment ? -1 : 1)

interface Counts {
  count?: number
  assessed?: number
  flipped?: number
}

/** Rows with the same name are added up, in the order of their names. */
function added<Row extends Counts>(a: readonly Row[], b: readonly Row[], nameOf: (row: Row) => string[]): Row[] {
  const rows = new Map<string, Row>()
  for (const row of [...a, ...b]) {
    const name = nameOf(row).join('\u0000')
    const known = rows.get(name)
    rows.set(name, known ? sumOf(known, row) : row)
  }
  return [...rows].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, row]) => row)
}

function sumOf<Row extends Counts>(a: Row, b: Row): Row {
  const sum = { ...a }
  for (const name of ['count', 'assessed', 'flipped'] as const)
    if (a[name] !== undefined) sum[name] = a[name] + (b[name] ?? 0)
  return sum
}
