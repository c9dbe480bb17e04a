import { Box } from '@mui/material'
import encodeQR from 'qr'

/** The quiet zone: white modules around the code. */
const QUIET = 4

/** A QR code, dark on white in every theme, as scanners expect. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { border: QUIET })
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <Box sx={{ width: 208, maxWidth: '100%', border: '1px solid var(--rule)', lineHeight: 0 }}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${rows.length} ${rows.length}`}
        shapeRendering="crispEdges"
        style={{ background: '#fff', width: '100%' }}
      >
        <path d={path} fill="#000" />
      </svg>
    </Box>
  )
}
