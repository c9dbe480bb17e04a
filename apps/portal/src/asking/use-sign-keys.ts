import { useEffect, useState } from 'react'

const NAME = 'verdict:keys'

/** Whether single keys answer a question, a setting of this device; and a function to change it. */
export function useSignKeys(): [on: boolean, turn: () => void] {
  const [on, setOn] = useState(true)
  useEffect(() => {
    try {
      setOn(localStorage.getItem(NAME) !== 'off')
    } catch {
      // Without storage they are on.
    }
  }, [])
  const turn = () => {
    setOn(!on)
    try {
      localStorage.setItem(NAME, on ? 'off' : 'on')
    } catch {
      // They are switched for this page.
    }
  }
  return [on, turn]
}
