import { fitting } from './TypedField.tsx'

/** Reads a time of the clock; empty is none. */
export const readTime = fitting((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'A time, such as 09:30.')
