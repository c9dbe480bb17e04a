import { useEffect, useState } from 'react'

/** A setting of this device that is on until it is switched off; and a function to change it. */
function useSwitch(name: string): [on: boolean, turn: () => void] {
  const [on, setOn] = useState(true)
  useEffect(() => {
    try {
      setOn(localStorage.getItem(name) !== 'off')
    } catch {
      // Without storage it is on.
    }
  }, [name])
  const turn = () => {
    setOn(!on)
    try {
      localStorage.setItem(name, on ? 'off' : 'on')
    } catch {
      // It is switched for this page.
    }
  }
  return [on, turn]
}

/** Whether single keys answer a question. */
export const useSignKeys = () => useSwitch('verdict:keys')
/** Whether who is ahead is shown before the end. */
export const useStandingShown = () => useSwitch('verdict:standing')
