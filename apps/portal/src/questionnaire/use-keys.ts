import type { Answer, Question } from '@verdict/engine'
import { useEffect } from 'react'
import { choose } from './AnswerInput.tsx'

interface Actions {
  answer(value: Answer): void
  next(): void
  back(): void
}

/** 1 to 9 choose, 0 says "I don't know", Enter goes on, Backspace goes back; none of it while somebody is typing. */
export function useKeys(question: Question, answer: Answer | undefined, actions: Actions) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      const choice = question.choices?.[Number(event.key) - 1]
      if (/^[1-9]$/.test(event.key) && choice) actions.answer(choose(question, answer, choice.key))
      else if (event.key === '0') actions.answer(null)
      else if (event.key === 'Enter' && !isPressable(event.target)) actions.next()
      else if (event.key === 'Backspace') actions.back()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'

/** What Enter presses by itself. */
const isPressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, summary') !== null

/** Where there is nothing to choose, Enter goes on and Backspace goes back. */
export function useWayKeys({ next, back }: Pick<Actions, 'next' | 'back'>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isPressable(event.target)) return
      if (event.key === 'Enter') next()
      else if (event.key === 'Backspace') back()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
