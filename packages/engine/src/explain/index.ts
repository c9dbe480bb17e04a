export { explain } from './explain.ts'
export { type Lead, leadersByWeight } from './leaders-by-weight.ts'
export { scoreRanges } from './score-ranges.ts'
