import { useEffect } from 'react'
import { useLocation, useSearchParams } from 'react-router-dom'

/** How often the field is looked for, in milliseconds, and how many times: its tab and its data may still be on their way. */
const AGAIN = 50
const MOST_TRIES = 60
/** From then on the nearest field will do. */
const SETTLED = 12

const FIELDS =
  'input:not([type=hidden]):not(:disabled):not([aria-hidden=true]), textarea:not([aria-hidden=true]):not(:disabled), [role=combobox], button:not(:disabled)'

/** Where the address leads within a tab, such as `criteria/admin/weight`. */
export const useAt = (): string | undefined => useSearchParams()[0].get('at') ?? undefined

/** Brings the field that the address names into focus, as soon as it is there. */
export function useFocusAt() {
  const { key } = useLocation()
  const at = useAt()
  useEffect(() => {
    if (at === undefined || isFocusAt(at)) return
    let tries = 0
    const timer = setInterval(() => {
      tries++
      const { field, isWhole, isNamed } = nearest(at)
      if (!isWhole && tries < SETTLED) return
      if (field) focus(field, isNamed)
      if (field || tries > MOST_TRIES) clearInterval(timer)
    }, AGAIN)
    const stop = () => clearInterval(timer)
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-field]')) stop()
    }
    // A consultant who presses a key or goes to another field first keeps the focus there.
    addEventListener('keydown', stop)
    addEventListener('pointerdown', stop)
    addEventListener('focusin', onFocus)
    return () => {
      stop()
      removeEventListener('keydown', stop)
      removeEventListener('pointerdown', stop)
      removeEventListener('focusin', onFocus)
    }
  }, [at, key])
}

/** Whether the focus is there already: what takes it as it is drawn does so before anybody listens. */
function isFocusAt(at: string): boolean {
  const field = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field
  return field !== undefined && `${plain(field)}/`.startsWith(`${plain(at)}/`)
}

/** Fields of a question's choices are marked with and without the word. */
const plain = (place: string) => place.replace(/\/choices\/(?=.)/, '/')

interface Nearest {
  field: HTMLElement | undefined
  isWhole: boolean
  /** It is the very field that the address names. */
  isNamed: boolean
}

/** The marked part of the page that is nearest to a place: the field, the smallest part around it, or one within it. */
function nearest(at: string): Nearest {
  const wanted = plain(at).split('/')
  let best: { part: HTMLElement; shared: number; beyond: number } | undefined
  for (const part of document.querySelectorAll<HTMLElement>('[data-field]')) {
    const steps = plain(part.dataset.field ?? '').split('/')
    const differs = steps.findIndex((step, i) => step !== wanted[i])
    const shared = differs === -1 ? steps.length : differs
    const beyond = steps.length - shared
    // What is said of an element is seldom about its key: only an address that names the key leads there.
    if (beyond > 0 && steps.at(-1) === 'key') continue
    if (!best || shared > best.shared || (shared === best.shared && beyond < best.beyond))
      best = { part, shared, beyond }
  }
  if (!best || best.shared === 0) return { field: undefined, isWhole: false, isNamed: false }
  const { part, shared, beyond } = best
  const isNamed = shared === wanted.length && beyond === 0
  // A field of it, not only of the element that it belongs to.
  return { field: fieldIn(part), isWhole: shared === wanted.length || (beyond === 0 && shared > 2), isNamed }
}

function fieldIn(part: HTMLElement): HTMLElement | undefined {
  if (part.matches(FIELDS)) return part
  return (
    part.querySelector<HTMLElement>(`[aria-invalid=true]:is(${FIELDS})`) ??
    part.querySelector<HTMLElement>(FIELDS) ??
    undefined
  )
}

/** @param replaces its text is selected: the next key overwrites it */
function focus(field: HTMLElement, replaces: boolean) {
  field.scrollIntoView({ block: 'center' })
  field.focus()
  if (replaces && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) field.select()
}
