import { isIsoDate } from '@verdict/engine/validate'
import { fitting } from './TypedField.tsx'

/** Reads a day, a month or a year; empty is none. */
export const readDate = fitting(isIsoDate, 'A day, a month or a year, such as 2026-11-24, 2026-11 or 2026.')
