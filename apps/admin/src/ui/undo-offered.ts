/** Milliseconds that a notice offers to take something back: long enough to read it, think and reach it by keyboard. */
export const UNDO_OFFERED = 10_000
