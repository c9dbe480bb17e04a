const END = /[.!?…]["”»’)]*(?=\s+["“«‘(¿¡]?[\p{Lu}\p{N}])/u

/**
 * A text's first sentence and what follows. A rule of our own and no dictionary: server and browser must cut at the same place. Where it
 * cuts too early nothing is lost, only folded.
 */
export function firstSentence(text: string): { first: string; rest: string } {
  const end = END.exec(text)
  if (!end) return { first: text, rest: '' }
  const at = end.index + end[0].length
  return { first: text.slice(0, at), rest: text.slice(at).trim() }
}
