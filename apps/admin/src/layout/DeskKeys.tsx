import { useEffect, useRef, useState } from 'react'
import { useMatch, useNavigate } from 'react-router-dom'
import { isText } from '../ui/keys/is-text.ts'
import { KeysDialog } from '../ui/keys/KeysDialog.tsx'
import { LettersSwitch } from '../ui/keys/LettersSwitch.tsx'
import { useLetters } from '../ui/keys/use-letters.ts'
import { useLatest } from '../ui/use-latest.ts'
import { FindOnDesk } from './find/FindOnDesk.tsx'

/** Milliseconds in which the second letter follows the first. */
const PAUSE = 1_500

/** Where two letters lead; the first of them is a g. */
const PLACES: { [letter: string]: string } = { h: '/', m: '/models', l: '/leads' }

/** What is heard on every page of the desk: Ctrl-K, two letters that lead somewhere, and the question mark where a page has no keys of its own. */
export function DeskKeys() {
  const navigate = useNavigate()
  const [open, setOpen] = useState<'find' | 'keys'>()
  const [letters] = useLetters()
  // A model finds within itself.
  const model = useMatch('/models/:id/*')?.params.id
  const isInModel = model !== undefined && model !== 'create'
  const begun = useRef(Number.NEGATIVE_INFINITY)

  const hear = useLatest((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event
    const isAfterG = timeStamp - begun.current < PAUSE
    // Shift alone is pressed for a question mark: it is no letter in between.
    if (key !== 'Shift') begun.current = Number.NEGATIVE_INFINITY
    if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') {
      if (isInModel) return
      event.preventDefault()
      setOpen('find')
    } else if (ctrlKey || metaKey || altKey || isTyped(event)) return
    else if (key === '?') {
      // It is heard although letters are not: they are switched on again there. A page with keys of its own comes first.
      setTimeout(() => event.defaultPrevented || setOpen('keys'))
    } else if (!letters) return
    else if (isAfterG && PLACES[key] !== undefined) {
      event.preventDefault()
      void navigate(PLACES[key])
    } else if (key === 'g' && !event.repeat) begun.current = timeStamp
  })
  useEffect(() => {
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [hear])

  const close = () => setOpen(undefined)
  if (open === 'find') return <FindOnDesk onClose={close} />
  if (open !== 'keys') return null
  return (
    <KeysDialog table={[]} onClose={close}>
      <LettersSwitch />
    </KeysDialog>
  )
}

/** Whether a letter is typed into a text here, chooses in a list, or is meant for what lies over the page. */
const isTyped = ({ target }: KeyboardEvent): boolean =>
  isText(target) ||
  (target instanceof Element && target.closest('[role=menu], [role=listbox], [role=combobox]') !== null) ||
  document.querySelector('[role=dialog], [role=presentation] [role=menu]') !== null
