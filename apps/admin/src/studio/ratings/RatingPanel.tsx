import { Box, Drawer, useMediaQuery } from '@mui/material'
import type { KeyboardEvent, ReactNode } from 'react'
import { useDraft } from '../draft/draft-context.ts'

/** The window is wide enough for the matrix and the panel. */
export const DOCKED = '(min-width: 900px)'

interface Props {
  onClose(): void
  children: ReactNode
}

/**
 * What stands beside the matrix, which stays at hand: at the right of a wide window, below it in a narrower one. On a phone there is room
 * for one of them, so that it is a drawer over the page.
 */
export function RatingPanel({ onClose, children }: Props) {
  const { readOnly } = useDraft()
  const isDocked = useMediaQuery(DOCKED)
  if (!isDocked)
    return (
      <Drawer
        anchor="right"
        open
        onClose={onClose}
        slotProps={{ paper: { sx: { width: { xs: '100%', sm: 420 }, p: 6 }, 'aria-label': 'Rating' } }}
      >
        {/* Outside the page, which tells whoever may only read. */}
        <Box component="fieldset" disabled={readOnly} sx={FIELDS}>
          {children}
        </Box>
      </Drawer>
    )
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
  return (
    <Box role="dialog" aria-label="Rating" onKeyDown={onKeyDown} sx={PANEL}>
      {children}
    </Box>
  )
}

const FIELDS = { border: 0, m: 0, p: 0, minWidth: 0, display: 'flex', flexDirection: 'column' } as const

/** Below the bar and the tabs, which stick. */
const PANEL = {
  display: 'flex',
  flexDirection: 'column',
  background: 'var(--sheet)',
  '--ground': 'var(--sheet)',
  overflowY: 'auto',
  zIndex: 4,
  p: 6,
  position: 'sticky',
  bottom: { xs: 0, lg: 'auto' },
  top: { lg: 106 },
  height: { xs: '38vh', lg: 'calc(100dvh - 120px)' },
  borderTop: { xs: '1px solid var(--rule-strong)', lg: 0 },
  borderInlineStart: { lg: '1px solid var(--rule)' },
} as const
