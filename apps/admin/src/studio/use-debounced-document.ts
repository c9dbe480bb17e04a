import type { ModelDocument } from '@verdict/engine'
import { startTransition, useEffect, useState } from 'react'

/** Milliseconds without a change before a large document is passed on. */
const REST = 200
/** Documents of up to so many parts are passed on at once: checking them takes less than a frame. */
const MOST_PARTS = 300

/**
 * Debounces a value that is derived from the document, if the document is large: checking 200 rules and 800 ratings, or rendering 20 scenarios,
 * takes longer than a key press may.
 */
export function useDebouncedDocument<Value>(value: Value, document: ModelDocument | undefined): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    // Whoever types or drags on meanwhile is not held up by it.
    const timer = setTimeout(() => startTransition(() => setRested(value)), REST)
    return () => clearTimeout(timer)
  }, [value])
  return document && rested !== undefined && isLarge(document) ? rested : value
}

const isLarge = ({ ratings, questions, rules }: ModelDocument) =>
  ratings.length + questions.length + rules.length > MOST_PARTS
