const format = new Intl.ListFormat('en-GB')

/** Names in a sentence: “a, b and c”. */
export const listed = (names: Iterable<string>) => format.format(names)
