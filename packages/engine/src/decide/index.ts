export { agree } from './agree.ts'
export { decide } from './decide.ts'
