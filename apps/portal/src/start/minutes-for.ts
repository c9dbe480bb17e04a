/** A question takes a quarter of a minute; the rest is reading. */
export const minutesFor = (questions: number) => Math.max(1, Math.round(questions / 4))
