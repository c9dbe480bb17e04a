import type { Answer, Question } from '@verdict/engine'
import { useLayoutEffect } from 'react'
import { choose } from '../answers/choose.ts'

interface Way {
  next(): void
  back(): void
}

interface Actions extends Way {
  answer(value: Answer | undefined): void
}

/**
 * 1 to 9 choose or are typed, 0 is "I don't know", Enter goes on, Backspace goes back; none of it while a text field has the focus. Dictation
 * software sends spoken text as single keys: they count only with the focus inside the question, and not at all where the client switched
 * them off (WCAG 2.1.4).
 */
export function useKeys(question: Question, answer: Answer | undefined, signs: boolean, actions: Actions) {
  useKeyDown((event) => {
    if (event.key.length === 1 && !(signs && isAtQuestion(event.target))) return false
    // A digit or sign belongs to the number field: focus moves there before the key is handled.
    if (question.type === 'number' && /^[\d.,-]$/.test(event.key)) {
      document.querySelector<HTMLElement>('form input[inputmode]')?.focus()
      return false
    }
    const choice = question.choices?.[Number(event.key) - 1]
    if (/^[1-9]$/.test(event.key) && choice) actions.answer(choose(question, answer, choice.key))
    else if (question.type === 'multi' && Number(event.key) === (question.choices?.length ?? 0) + 1) actions.answer([])
    else if (event.key === '0') actions.answer(null)
    else return goes(event, actions)
    return true
  })
}

/** Keys for a step without choices: Enter continues, Backspace goes back. */
export const useNavigationKeys = (way: Way) => useKeyDown((event) => goes(event, way))

function goes({ key, target }: KeyboardEvent, { next, back }: Way): boolean {
  if (key === 'Enter' && !isPressable(target)) next()
  else if (key === 'Backspace') back()
  else return false
  return true
}

/** @param act returns whether it handled the key; then the default action is prevented */
function useKeyDown(act: (event: KeyboardEvent) => boolean) {
  // The keys act on what is shown from the moment it is shown.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      if (act(event)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

const isAtQuestion = (target: EventTarget | null) => target instanceof Element && target.closest('fieldset') !== null

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'

/** What Enter presses by itself. */
const isPressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, summary') !== null
