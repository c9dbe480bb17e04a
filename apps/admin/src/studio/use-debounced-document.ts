import type { ModelDocument } from '@verdict/engine'
import { useEffect, useState } from 'react'

/** For how long nobody types before a large document counts as resting, in milliseconds. */
const REST = 200
/** Up to here checking a document takes less than a frame, so that everything follows each key and each step of a drag. */
const MOST_PARTS = 300

/**
 * What is made of a document, once typing rests; of a small document at once. Checking 200 rules and 800 ratings, or drawing 20 scenarios,
 * takes longer than a key may.
 */
export function useDebouncedDocument<Value>(value: Value, document: ModelDocument | undefined): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return document && rested !== undefined && isLarge(document) ? rested : value
}

const isLarge = ({ ratings, questions, rules }: ModelDocument) =>
  ratings.length + questions.length + rules.length > MOST_PARTS
