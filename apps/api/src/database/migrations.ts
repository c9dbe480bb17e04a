import { First1764000000000 } from './migrations/1764000000000-first.ts'

/** Every migration, oldest first. One that has landed is never edited. */
export const migrations = [First1764000000000]
