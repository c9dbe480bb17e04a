/** The two parts of where an effect came from: `answer:team` is an answer, to the question "team". */
export function sourceParts(source: string): [kind: string, key: string] {
  const at = source.indexOf(':')
  return [source.slice(0, at), source.slice(at + 1)]
}
