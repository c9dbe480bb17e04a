export { nextQuestion } from './next-question.ts'
export { possibleQuestions } from './possible.ts'
export { type Progress, progress } from './progress.ts'
export { randomAnswer, type Shares } from './random-answers.ts'
