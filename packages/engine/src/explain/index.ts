export { explain } from './explain.ts'
export { scoreRanges } from './score-ranges.ts'
