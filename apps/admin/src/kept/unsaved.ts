import { useEffect, useRef } from 'react'
import { device } from './device.ts'

interface Form {
  dirty(): boolean
  /** The address under which the form stands: going elsewhere below it leaves nothing. */
  within?: string | undefined
  /** It is saved and about to be left. */
  finished: boolean
}

const forms = new Map<string, Form>()

/** Tells of a form with something unsaved in it, as long as it stands. */
export function useUnsaved(name: string, dirty: () => boolean, within?: string) {
  const latest = useRef(dirty)
  latest.current = dirty
  useEffect(() => {
    const form = { dirty: () => latest.current(), within, finished: false }
    forms.set(name, form)
    return () => {
      if (forms.get(name) === form) forms.delete(name)
    }
  }, [name, within])
}

/** A form has been saved: nothing of it is kept or asked about any more while it still stands. */
export function finish(name: string) {
  device.forget(name)
  const form = forms.get(name)
  if (form) form.finished = true
}

export const isFinished = (name: string): boolean => forms.get(name)?.finished ?? false

let reloading = false

/** Loads the page anew without asking, where what is unsaved in it has been kept. */
export function reloadPage() {
  reloading = !device.full
  location.reload()
}

/** Whether going to an address leaves something unsaved behind; without an address, ending the page. */
export const leavesUnsaved = (address?: string): boolean =>
  !reloading &&
  [...forms.values()].some(
    ({ dirty, within, finished }) => !finished && dirty() && !(within && address && isWithin(address, within)),
  )

const isWithin = (address: string, place: string) => address === place || address.startsWith(`${place}/`)
