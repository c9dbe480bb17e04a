import { useDeferredValue, useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { FindDialog, HOW_TO_FIND } from '../../ui/find/FindDialog.tsx'
import { addressOf } from '../document/field-places.ts'
import { useDraft } from '../draft/draft-context.ts'
import { foundPlaces, searchable } from './found-places.ts'

/** How many are listed; more words leave fewer. */
const SHOWN = 30

/** Finds anything in the draft by its words, and leads to its field. */
export function FindInModel({ onClose }: { onClose(): void }) {
  const { id = '' } = useParams()
  const { document, names } = useDraft()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const all = useMemo(() => searchable(document, names), [document, names])
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => foundPlaces(all, wanted), [all, wanted])
  return (
    <FindDialog
      label="Find in this model"
      placeholder="Find an option, a question, a rule, a text"
      typed={typed}
      onType={setTyped}
      found={found
        .slice(0, SHOWN)
        .map(({ text, where, place }) => ({ text, where, to: `/models/${id}/${addressOf(place)}` }))}
      said={saidOf(wanted, found.length)}
      onGo={(to) => void navigate(to)}
      onClose={onClose}
    />
  )
}

function saidOf(typed: string, found: number): string {
  if (typed.trim() === '') return HOW_TO_FIND
  if (found === 0) return `Nothing in this model has “${typed.trim()}” in its words.`
  if (found > SHOWN) return `The nearest ${SHOWN} of ${found}. More words leave fewer.`
  return found === 1 ? 'One place' : `${found} places`
}
