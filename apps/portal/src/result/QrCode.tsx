import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useReport } from '../messages/messages.ts'

/** Squares of light around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4

/** The address of this result for the camera of a phone, over the page, which stays as it is. What draws it is loaded when it is opened. */
export function QrCode() {
  const { result: messages } = useReport()
  const [code, setCode] = useState<boolean[][]>()
  const shown = useRef<HTMLDivElement>(null)
  async function draw() {
    if (code || !shown.current?.matches(':popover-open')) return
    const { encodeQR } = await import('qr')
    setCode(encodeQR(location.origin + location.pathname, 'raw', { border: QUIET }))
  }
  const drawOpened = useEffectEvent(draw)
  // It may have been opened before the page was alive.
  useEffect(() => void drawOpened(), [])
  const side = code?.length
  return (
    <>
      <button className="as-link wide-only" type="button" popoverTarget="qr" popoverTargetAction="show">
        {messages.onPhone}
      </button>
      <div ref={shown} id="qr" className="wide-only" popover="auto" onToggle={() => void draw()}>
        {code && (
          <svg width="240" height="240" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={messages.qrCode}>
            {/* Dark on light in every theme: a camera reads nothing else for sure. */}
            <rect width="100%" height="100%" fill="#fff" />
            <path d={squares(code)} fill="#000" />
          </svg>
        )}
      </div>
    </>
  )
}

const squares = (code: boolean[][]) =>
  code.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
