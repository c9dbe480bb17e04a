import { useState } from 'react'
import { useReport } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { useAlive } from '../ui/use-alive.ts'

/** A button that hands the address of this result to the device's own way of sharing, or copies it where there is none. */
export function CopyLink() {
  const { result } = useReport()
  const alive = useAlive()
  const [said, setSaid] = useState<string>()
  const shares = alive && 'share' in navigator
  const url = () => location.origin + location.pathname

  async function share() {
    try {
      await navigator.share({ title: document.title, url: url() })
    } catch (error) {
      // Whoever closes the device's dialog wants neither.
      if ((error as Error).name !== 'AbortError') await copy()
    }
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(url())
      setSaid(result.copied)
    } catch {
      // Browsers refuse outside https; the address bar shows the address too.
      setSaid(result.copyFailed)
    }
  }

  return (
    <button className="button plain copies" type="button" onClick={() => void (shares ? share() : copy())}>
      <Icon name="link" /> <span aria-live="polite">{said ?? (shares ? result.share : result.copy)}</span>
    </button>
  )
}
