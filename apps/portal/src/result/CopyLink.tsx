import { useState } from 'react'
import { useReport } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'

/** Copies this result's address, for whoever it is to be shown to. */
export function CopyLink() {
  const { result } = useReport()
  const [label, setLabel] = useState(result.copy)
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname)
      setLabel(result.copied)
    } catch {
      // Browsers refuse outside https; the address bar has it all the same.
      setLabel(result.copyFailed)
    }
  }
  return (
    <button className="button plain copies" type="button" onClick={copy}>
      <Icon name="link" /> <span aria-live="polite">{label}</span>
    </button>
  )
}
