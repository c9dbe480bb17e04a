import { useEffect, useState } from 'react'

const NAME = 'verdict:keys'

/** Whether single keys answer a question, as this device keeps it; and a switch. */
export function useSignKeys(): [on: boolean, turn: () => void] {
  const [on, setOn] = useState(true)
  useEffect(() => {
    try {
      setOn(localStorage.getItem(NAME) !== 'off')
    } catch {
      // A browser that keeps nothing has them on.
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
