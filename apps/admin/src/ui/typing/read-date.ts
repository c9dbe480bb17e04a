import { isIsoDate } from '@verdict/engine/validate'
import { storedDay } from './read-day.ts'
import { fitting } from './TypedField.tsx'

const readStored = fitting(isIsoDate, 'A day, a month or a year, such as 2026-11-24, 2026-11 or 2026.')

/** Reads a day, a month or a year; a day also as the desk shows it. Empty is none. */
export const readDate = (typed: string) => readStored(storedDay(typed.trim()))
