/** Milliseconds between two looks at what is about to be sent. */
export const LOOK_AGAIN = 1_000

/** Whether an attempt is about to be made, and is worth waiting for on the page. */
export const isDueSoon = (dueAt: string): boolean => Date.parse(dueAt) < Date.now() + 10_000
