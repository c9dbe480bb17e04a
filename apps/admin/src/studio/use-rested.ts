import type { ModelDocument } from '@verdict/engine'
import { useEffect, useState } from 'react'

/** For how long nobody types before a large document counts as resting, in milliseconds. */
const REST = 200
/** Up to here checking a document takes less than a frame, so that everything follows each key and each step of a drag. */
const MOST_PARTS = 300

/** The document once typing rests; a small one at once. Checking 200 rules and 800 ratings takes longer than a key may. */
export function useRested(document: ModelDocument | undefined): ModelDocument | undefined {
  const [rested, setRested] = useState(document)
  useEffect(() => {
    const timer = setTimeout(() => setRested(document), REST)
    return () => clearTimeout(timer)
  }, [document])
  return document && rested && isLarge(document) ? rested : document
}

const isLarge = ({ ratings, questions, rules }: ModelDocument) =>
  ratings.length + questions.length + rules.length > MOST_PARTS
