import { useState } from 'react'
import { useReport } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'

/** A button that copies the address of this result. */
export function CopyLink() {
  const { result } = useReport()
  const [label, setLabel] = useState(result.copy)
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname)
      setLabel(result.copied)
    } catch {
      // Browsers refuse outside https; the address bar shows the address too.
      setLabel(result.copyFailed)
    }
  }
  return (
    <button className="button plain copies" type="button" onClick={copy}>
      <Icon name="link" /> <span aria-live="polite">{label}</span>
    </button>
  )
}
