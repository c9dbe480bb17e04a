import { Box, Link } from '@mui/material'
import { type ReactNode, useState } from 'react'

/** How many are shown at first. */
const FEW = 3

/** A short list; the rest comes when it is asked for. */
export function Few({ name, children }: { name: string; children: ReactNode[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? children : children.slice(0, FEW)
  return (
    <>
      <Box component="ul" aria-label={name} sx={{ m: 0, pl: 4, overflowWrap: 'anywhere', color: 'text.secondary' }}>
        {shown}
      </Box>
      {shown.length < children.length && (
        <Link component="button" type="button" onClick={() => setAll(true)} sx={{ font: 'inherit', ml: 4 }}>
          {children.length - shown.length} more
        </Link>
      )}
    </>
  )
}
