/** One more step on an RFC 6901 JSON Pointer. */
export const at = (pointer: string, step: string | number): string => `${pointer}/${escapeStep(String(step))}`

/** A member's name, escaped for a pointer. */
export const escapeStep = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The members' names and places that a pointer leads through; none for the whole document. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
