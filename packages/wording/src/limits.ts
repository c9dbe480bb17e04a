/** Between which numbers another lies. */
export interface AnswerLimits {
  min?: number
  max?: number
}
