export { blocks, fnv1a, sfc32 } from './sfc32.ts'
export { acceptability, anyPriorities, confidence, type Sampled, type Smaa, smaa } from './smaa.ts'
