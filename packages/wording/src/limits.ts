/** The range of a number. */
export interface AnswerLimits {
  min?: number
  max?: number
}
