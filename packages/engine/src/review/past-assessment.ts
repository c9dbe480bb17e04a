import type { Answers, Priorities } from '../document.ts'
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
