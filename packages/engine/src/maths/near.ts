/** Scores and margins this near to each other count as equal. */
export const NEAR = 1e-9

/** Whether two scores are equal for people: at most 1e-9 apart. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR

/** Whether `a` reaches `b`: larger, or equal within 1e-9. */
export const reaches = (a: number, b: number): boolean => a >= b || near(a, b)
