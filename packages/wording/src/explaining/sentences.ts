/** Closes a sentence that its author left open; one that has its mark, or a quoted one, stays as it is. */
export const ended = (said: string): string => (/[.!?…][”»’")]*$/.test(said) ? said : `${said}.`)

/** Sentences one after the other, each with one mark at its end; what is empty is left out. */
export const sentences = (...parts: (string | undefined)[]): string =>
  parts
    .flatMap((part) => part?.trim() || [])
    .map(ended)
    .join(' ')

/** A sentence that goes on after a word which leads it in, such as "But". */
export const continued = (sentence: string): string => sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1)
