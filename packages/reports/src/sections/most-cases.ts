/** Case studies that a report tells of. */
export const MOST_CASES = 3
