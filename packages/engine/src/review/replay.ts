import type { CompiledModel } from '../decide/model.ts'
import { type DecidedAgain, decideAgain, shiftOf, unfitKeys } from './decided-again.ts'
import type { PastAssessment } from './past-assessment.ts'

/** What a document says to a past assessment. */
export interface Replayed {
  assessment: string
  from: string | null
  to: string | null
  flipped: boolean
  /** By option that is in both: the score now less the score then. */
  shifts: { [option: string]: number }
  /** A winner was named, and the lead would now be too small to name one. */
  becameTooClose: boolean
  /** The keys of answers and priorities that no longer fit. */
  dropped: string[]
}

export interface Transition {
  from: string | null
  to: string | null
  count: number
}

/** What a document says to all of them. */
export interface Impact {
  assessed: number
  flipped: number
  /** Those with the same winner, or again none. */
  unchanged: number
  /** Flips of verdicts that were too close to call. */
  tooCloseFlips: number
  /** Verdicts that named a winner, where the lead would now be too small to name one. Absent in what was stored before this was counted. */
  becameTooClose?: number | undefined
  /** Flips of clients who left their details. */
  leadFlips: number
  /** Answers and priorities that no longer fit. */
  dropped: number
  /** Which option came first and which does now, with their number, the most frequent first. */
  transitions: Transition[]
  /**
   * Of these, what was too close to call, or has a lead too small to name a winner now: there nobody is told of another winner. Absent in what
   * was stored before this was counted.
   */
  closeTransitions?: Transition[] | undefined
  /** By option: how many scores moved by so many points, from the first up to the second; in steps of 2 points. */
  shifts: { [option: string]: { from: number; to: number; count: number }[] }
  /** The flips, or failing those the moves, with the largest change of a score: 20 at most. */
  largest: { assessment: string; from: string | null; to: string | null; shift: number }[]
  bySource: { source: string; assessed: number; flipped: number }[]
  /** Of those with a month, the earliest first. */
  byMonth: { month: string; assessed: number; flipped: number }[]
}

const STEP = 2
/** How many of the largest changes are named. */
export const LARGEST = 20

/**
 * Holds past assessments, one after the other, against what a document says to the same answers. Answers that no longer fit are dropped and
 * counted, and the rest is decided on.
 *
 * Uses the fast path without explanations, and stores counts only: memory does not grow with the assessments.
 */
export class Replay {
  private readonly options: string[]
  private assessed = 0
  private flipped = 0
  private dropped = 0
  private readonly transitions: CountedTransition[] = []
  /** The same by former winner, then by new one. */
  private readonly byWay = new Map<string | null, Map<string | null, CountedTransition>>()
  /** By option: how many by step. */
  private readonly shifts: Map<number, Count>[]
  private readonly sources = new Map<string, Flips>()
  private readonly months = new Map<string, Flips>()
  private tooCloseFlips = 0
  private becameTooClose = 0
  private leadFlips = 0
  private largest: (Impact['largest'][number] & { flipped: boolean })[] = []

  /** @param model of the new document */
  constructor(private readonly model: CompiledModel) {
    this.options = model.document.options.map(({ key }) => key)
    this.shifts = this.options.map(() => new Map<number, Count>())
  }

  /**
   * Decides one more past assessment as the model would today, and counts it in. Answers that no longer fit are dropped.
   *
   * @returns what has become of it; memory does not grow with what was taken
   */
  take(past: PastAssessment): Replayed {
    const today = decideAgain(this.model, past)
    this.countIn(past, today)
    const { to, becameTooClose, standing } = today
    const dropped = standing.unfit > 0 ? unfitKeys(this.model, past) : []
    const shifts: Replayed['shifts'] = {}
    this.options.forEach((option, o) => {
      const shift = shiftOf(past, today, option, o)
      if (shift !== undefined) shifts[option] = shift
    })
    const assessment = past.assessment ?? String(this.assessed)
    return { assessment, from: past.winner, to, flipped: past.winner !== to, shifts, becameTooClose, dropped }
  }

  /** Does what `take` does, without saying more of it than whether the winner is another one: for a million of them. */
  count(past: PastAssessment): boolean {
    const today = decideAgain(this.model, past)
    this.countIn(past, today)
    return past.winner !== today.to
  }

  private countIn(past: PastAssessment, today: DecidedAgain) {
    const { winner: from } = past
    const { to, isTooClose, becameTooClose, standing } = today
    const flipped = from !== to
    this.assessed++
    this.dropped += standing.unfit
    if (becameTooClose) this.becameTooClose++
    countFlip(this.sources, past.source ?? '', flipped)
    if (past.month !== undefined) countFlip(this.months, past.month, flipped)
    const transition = this.transition(from, to)
    transition.count++
    if (isTooClose || (from !== null && past.strength === 'tooClose')) transition.close++
    if (flipped) {
      this.flipped++
      if (past.strength === 'tooClose') this.tooCloseFlips++
      if (past.lead) this.leadFlips++
    }
    this.keepLargest(past, to, this.countShifts(past, today))
  }

  /** How many went which way, the most frequent first. */
  private counted(countOf: (of: CountedTransition) => number): Transition[] {
    return this.transitions
      .map((each) => ({ from: each.from, to: each.to, count: countOf(each) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
  }

  private transition(from: string | null, to: string | null): CountedTransition {
    const known = this.byWay.get(from)?.get(to)
    if (known) return known
    const added = { from, to, count: 0, close: 0 }
    this.transitions.push(added)
    this.byWay.set(from, (this.byWay.get(from) ?? new Map<string | null, typeof added>()).set(to, added))
    return added
  }

  /** Gives the largest of them. */
  private countShifts(past: PastAssessment, today: DecidedAgain): number {
    let most = 0
    for (let o = 0; o < this.options.length; o++) {
      const shift = shiftOf(past, today, this.options[o] as string, o)
      if (shift === undefined) continue
      countStep(this.shifts[o] as Map<number, Count>, Math.floor(shift / STEP + 0.5))
      if (Math.abs(shift) > Math.abs(most)) most = shift
    }
    return most
  }

  private keepLargest(
    { assessment = String(this.assessed), winner: from }: PastAssessment,
    to: string | null,
    shift: number,
  ) {
    const each = { assessment, from, to, shift, flipped: from !== to }
    const last = this.largest.at(-1)
    if (this.largest.length === LARGEST && last && byWeight(each, last) >= 0) return
    this.largest.push(each)
    this.largest.sort(byWeight)
    this.largest.length = Math.min(this.largest.length, LARGEST)
  }

  /** What came of all that was taken so far. */
  impact(): Impact {
    return {
      assessed: this.assessed,
      flipped: this.flipped,
      unchanged: this.assessed - this.flipped,
      tooCloseFlips: this.tooCloseFlips,
      becameTooClose: this.becameTooClose,
      leadFlips: this.leadFlips,
      dropped: this.dropped,
      transitions: this.counted(({ count }) => count),
      closeTransitions: this.counted(({ close }) => close),
      shifts: Object.fromEntries(
        this.options.map((option, o) => [option, histogram(this.shifts[o] as Map<number, Count>)]),
      ),
      largest: this.largest.map(({ flipped: _, ...rest }) => rest),
      bySource: [...this.sources].map(([source, counts]) => ({ source, ...counts })),
      byMonth: [...this.months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, ...counts })),
    }
  }
}

interface Count {
  count: number
}

/** `close`: how many of them are counted as too close to call. */
type CountedTransition = Transition & { close: number }

interface Flips {
  assessed: number
  flipped: number
}

function countFlip(counts: Map<string, Flips>, name: string, flipped: boolean) {
  const known = counts.get(name)
  if (!known) counts.set(name, { assessed: 1, flipped: Number(flipped) })
  else {
    known.assessed++
    if (flipped) known.flipped++
  }
}

function countStep(counts: Map<number, Count>, step: number) {
  const known = counts.get(step)
  if (known) known.count++
  else counts.set(step, { count: 1 })
}

const byWeight = (a: { flipped: boolean; shift: number }, b: { flipped: boolean; shift: number }) =>
  Number(b.flipped) - Number(a.flipped) || Math.abs(b.shift) - Math.abs(a.shift)

const histogram = (steps: Map<number, Count>) =>
  [...steps]
    .sort(([a], [b]) => a - b)
    .map(([step, { count }]) => ({ from: (step - 0.5) * STEP, to: (step + 0.5) * STEP, count }))
