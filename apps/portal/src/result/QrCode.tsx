import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useReport } from '../messages/messages.ts'

/** Squares of light around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4

/** The address of this result for the camera of a phone. What draws it is loaded when it is opened. */
export function QrCode() {
  const { result: messages } = useReport()
  const [code, setCode] = useState<boolean[][]>()
  const fold = useRef<HTMLDetailsElement>(null)
  async function draw() {
    if (code || !fold.current?.open) return
    const { encodeQR } = await import('qr')
    setCode(encodeQR(location.origin + location.pathname, 'raw', { border: QUIET }))
  }
  const drawOpened = useEffectEvent(draw)
  // It may have been opened before the page was alive.
  useEffect(() => void drawOpened(), [])
  const side = code?.length
  return (
    <details ref={fold} className="as-table wide-only" onToggle={() => void draw()}>
      <summary>{messages.onPhone}</summary>
      {code && (
        <svg width="180" height="180" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={messages.qrCode}>
          {/* Dark on light in every theme: a camera reads nothing else for sure. */}
          <rect width="100%" height="100%" fill="#fff" />
          <path d={squares(code)} fill="#000" />
        </svg>
      )}
    </details>
  )
}

const squares = (code: boolean[][]) =>
  code.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
