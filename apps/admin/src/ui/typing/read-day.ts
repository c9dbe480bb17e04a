import { isDay } from '@verdict/engine/validate'
import { fitting } from './TypedField.tsx'

/** Reads a whole day; empty is none. */
export const readDay = fitting(isDay, 'A day, such as 2026-11-24.')
