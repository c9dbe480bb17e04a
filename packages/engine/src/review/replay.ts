import { checkAnswers, checkPriorities } from '../decide/answers.ts'
import type { CompiledModel } from '../decide/model.ts'
import { leadOf, type Standing, standing } from '../decide/standing.ts'
import { isTooClose } from '../decide/strength.ts'
import type { Answers, Priorities } from '../document.ts'
import { escapeStep } from '../pointer.ts'
import { InvalidError } from '../problem.ts'
import type { Strength } from '../verdict.ts'

/** An assessment as it was recorded. */
export interface PastAssessment {
  /** What it is known by; its place in the stream otherwise. */
  assessment?: string
  /** Where the client came from. */
  source?: string
  answers: Answers
  priorities?: Priorities
  winner: string | null
  /** How sure the verdict was. */
  strength?: Strength | null
  /** When it was taken, such as `2026-11`. */
  month?: string
  /** The client left their details. */
  lead?: boolean
  /** By option. */
  scores: { [option: string]: number }
}

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
  /** Former and new winner with their number, the most frequent first. */
  transitions: { from: string | null; to: string | null; count: number }[]
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
  private readonly transitions = new Map<string, { from: string | null; to: string | null; count: number }>()
  private readonly shifts: Map<number, number>[]
  private readonly sources = new Map<string, { assessed: number; flipped: number }>()
  private readonly months = new Map<string, { assessed: number; flipped: number }>()
  private tooCloseFlips = 0
  private becameTooClose = 0
  private leadFlips = 0
  private largest: (Impact['largest'][number] & { flipped: boolean })[] = []

  /** @param model of the new document */
  constructor(private readonly model: CompiledModel) {
    this.options = model.document.options.map(({ key }) => key)
    this.shifts = this.options.map(() => new Map<number, number>())
  }

  /**
   * Decides one more past assessment as the model would today, and counts it in. Answers that no longer fit are dropped.
   *
   * @returns what has become of it; memory does not grow with what was taken
   */
  take(past: PastAssessment): Replayed {
    const { standing, dropped } = decideAgain(this.model, past)
    const to = winnerOf(this.model, standing)
    const from = past.winner
    const replayed: Replayed = {
      assessment: past.assessment ?? String(this.assessed + 1),
      from,
      to,
      flipped: from !== to,
      shifts: {},
      becameTooClose: wasNamed(past) && to !== null && isTooClose(leadOf(standing), this.model.settings.tie),
      dropped,
    }
    let most = 0
    this.options.forEach((option, o) => {
      const then = Object.hasOwn(past.scores, option) ? past.scores[option] : undefined
      if (then === undefined || !standing.answered) return
      const shift = (standing.scores[o] as number) - then
      replayed.shifts[option] = shift
      const step = Math.floor(shift / STEP + 0.5)
      this.shifts[o]?.set(step, (this.shifts[o]?.get(step) ?? 0) + 1)
      if (Math.abs(shift) > Math.abs(most)) most = shift
    })
    this.count(replayed, most, past)
    return replayed
  }

  private count(
    { assessment, from, to, flipped, becameTooClose, dropped }: Replayed,
    shift: number,
    past: PastAssessment,
  ) {
    this.assessed++
    this.dropped += dropped.length
    if (becameTooClose) this.becameTooClose++
    countIn(this.sources, past.source ?? '', flipped)
    if (past.month !== undefined) countIn(this.months, past.month, flipped)
    const way = `${from} ${to}`
    const transition = this.transitions.get(way)
    if (transition) transition.count++
    else this.transitions.set(way, { from, to, count: 1 })
    if (flipped) {
      this.flipped++
      if (past.strength === 'tooClose') this.tooCloseFlips++
      if (past.lead) this.leadFlips++
    }
    this.keepLargest({ assessment, from, to, shift, flipped })
  }

  private keepLargest(each: Impact['largest'][number] & { flipped: boolean }) {
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
      transitions: [...this.transitions.values()].sort((a, b) => b.count - a.count),
      shifts: Object.fromEntries(
        this.options.map((option, o) => [option, histogram(this.shifts[o] as Map<number, number>)]),
      ),
      largest: this.largest.map(({ flipped: _, ...rest }) => rest),
      bySource: [...this.sources].map(([source, counts]) => ({ source, ...counts })),
      byMonth: [...this.months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, ...counts })),
    }
  }
}

/**
 * The option that a model recommends for a past assessment today, null for none: for counting flips only, without what a `Replay` notes.
 *
 * Answers that no longer fit are dropped.
 */
export const winnerToday = (model: CompiledModel, past: Pick<PastAssessment, 'answers' | 'priorities'>) =>
  winnerOf(model, decideAgain(model, past).standing)

function winnerOf({ document }: CompiledModel, { answered, ranking: [first] }: Standing): string | null {
  return answered && first !== undefined ? (document.options[first]?.key as string) : null
}

const wasNamed = ({ winner, strength }: PastAssessment) =>
  winner !== null && (strength === 'clear' || strength === 'leaning')

function decideAgain(
  model: CompiledModel,
  { answers, priorities }: Pick<PastAssessment, 'answers' | 'priorities'>,
): { standing: Standing; dropped: string[] } {
  try {
    return { standing: standing(model, answers, priorities), dropped: [] }
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error
  }
  const { document, settings } = model
  const keyOf = ({ pointer }: { pointer: string }) => pointer.slice(1)
  const unfit = new Set(checkAnswers(document.questions, answers).map(keyOf))
  const unfitPriorities = new Set(
    checkPriorities(document.criteria, settings.priorities?.max ?? null, priorities ?? {}).map(keyOf),
  )
  return {
    standing: standing(model, without(answers, unfit), without(priorities ?? {}, unfitPriorities)),
    dropped: [...unfit, ...unfitPriorities],
  }
}

function countIn(counts: Map<string, { assessed: number; flipped: number }>, name: string, flipped: boolean) {
  const known = counts.get(name) ?? { assessed: 0, flipped: 0 }
  known.assessed++
  if (flipped) known.flipped++
  counts.set(name, known)
}

const byWeight = (a: { flipped: boolean; shift: number }, b: { flipped: boolean; shift: number }) =>
  Number(b.flipped) - Number(a.flipped) || Math.abs(b.shift) - Math.abs(a.shift)

const histogram = (steps: Map<number, number>) =>
  [...steps]
    .sort(([a], [b]) => a - b)
    .map(([step, count]) => ({ from: (step - 0.5) * STEP, to: (step + 0.5) * STEP, count }))

const without = <T>(members: { [key: string]: T }, unfit: ReadonlySet<string>): { [key: string]: T } =>
  unfit.size === 0
    ? members
    : Object.fromEntries(Object.entries(members).filter(([key]) => !unfit.has(escapeStep(key))))
