import { type Answer, misfit, type Question } from '@verdict/engine'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useWording } from '../messages/messages.ts'

/**
 * What is typed as the answer to a number question stays as it is typed; it becomes a number when the field is left, on Enter, or when the
 * page or the question goes with the text still in it. What is none, or does not fit, stays too, and is said to be wrong.
 *
 * @param answer the stored answer; a change from elsewhere is shown
 * @param commit undefined for what is wrong, null for an empty field
 */
export function useTypedNumber(
  question: Question,
  answer: Answer | undefined,
  commit: (number: number | undefined | null) => void,
) {
  const wording = useWording()
  const limits = { min: question.min ?? 0, max: question.max ?? 0 }
  const write = (value: typeof answer) => (typeof value === 'number' ? wording.typed(value, limits) : '')
  const [typed, setTyped] = useState(() => write(answer))
  const [wrong, setWrong] = useState(false)
  const read = (text: string) => {
    const number = wording.parse(text, limits)
    return number !== undefined && misfit(question, number) === undefined ? number : undefined
  }
  const [shown, setShown] = useState(answer)
  if (shown !== answer) {
    setShown(answer)
    if (answer !== undefined && read(typed) !== answer) {
      setTyped(write(answer))
      setWrong(false)
    }
  }
  // Typed since it was last committed.
  const edited = useRef(false)
  const leave = () => {
    edited.current = false
    const number = typed.trim() === '' ? null : read(typed)
    setWrong(number === undefined)
    commit(number)
  }
  const leaveEdited = useEffectEvent(() => edited.current && leave())
  useEffect(() => {
    // A page that ends draws no more by itself: leaving the field is acted upon at once.
    const onHide = () => edited.current && (document.activeElement as HTMLElement | null)?.blur()
    addEventListener('pagehide', onHide)
    return () => {
      removeEventListener('pagehide', onHide)
      // The browser's Back takes the field away without leaving it.
      leaveEdited()
    }
  }, [])
  return {
    wrong,
    min: wording.number(limits.min),
    max: wording.number(limits.max),
    /** Shows the current value again. */
    putBack: () => setTyped(write(answer)),
    field: {
      value: typed,
      // A decimal keypad has no minus.
      inputMode: limits.min < 0 ? ('text' as const) : ('decimal' as const),
      autoComplete: 'off',
      'aria-invalid': wrong,
      onChange: ({ target: { value } }: { target: { value: string } }) => {
        edited.current = true
        setTyped(value)
        // What is mended is not wrong any more; what is not right yet is not called wrong before it is left.
        if (value.trim() === '' || read(value) !== undefined) setWrong(false)
      },
      onBlur: leave,
      onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && leave(),
    },
  }
}
