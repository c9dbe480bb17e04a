import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import { Box, Typography } from '@mui/material'
import type { Severity } from '@verdict/engine/review'
import type { ReactNode } from 'react'

const SIGNS = {
  error: { Sign: ErrorOutlineOutlined, colour: 'var(--error)', said: 'Error' },
  warning: { Sign: WarningAmberOutlined, colour: 'var(--caution)', said: 'Warning' },
  info: { Sign: InfoOutlined, colour: 'var(--ink-faint)', said: 'For information' },
  accepted: { Sign: CheckOutlined, colour: 'var(--ink-faint)', said: 'Accepted' },
} as const

interface Props {
  severity?: Severity | 'accepted'
  /** The link to the place. */
  where?: ReactNode
  /** What can be done about it, the quickest first. */
  actions?: ReactNode
  children: ReactNode
}

/** One line of a check: a sign, what is so, where, and what can be done about it. */
export function CheckItem({ severity = 'error', where, actions, children }: Props) {
  const { Sign, colour, said } = SIGNS[severity]
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '22px minmax(0, 1fr)', sm: '22px minmax(0, 1fr) auto' },
        columnGap: 3,
        rowGap: 2,
        borderBottom: '1px solid var(--rule-faint)',
        py: 3,
      }}
    >
      <Sign titleAccess={said} sx={{ color: colour, fontSize: 18, mt: '3px' }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="div" color={severity === 'accepted' ? 'text.secondary' : undefined}>
          {children}
        </Typography>
        <Typography variant="caption" component="div">
          {where}
        </Typography>
      </Box>
      {actions && (
        <Box
          sx={{
            gridColumn: { xs: 2, sm: 'auto' },
            display: 'flex',
            flexDirection: { xs: 'row', sm: 'column' },
            flexWrap: 'wrap',
            alignItems: { xs: 'center', sm: 'flex-end' },
            gap: 1,
          }}
        >
          {actions}
        </Box>
      )}
    </Box>
  )
}

/** The list of such lines. */
export const CheckList = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 860, borderTop: '1px solid var(--rule-strong)' }}>
    {children}
  </Box>
)
