export { type DecidingDifference, decidingDifference, type Taken } from './deciding-difference.ts'
export { explain } from './explain.ts'
export { type WeightRange, leadersByWeight } from './leaders-by-weight.ts'
export { scoreRanges } from './score-ranges.ts'
