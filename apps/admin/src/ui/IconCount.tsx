import { Badge } from '@mui/material'
import type { ReactNode } from 'react'

interface Props {
  count: number
  /** What is counted, for those who do not see where the number stands. */
  words: string
  urgent?: boolean
  /** The icon. */
  children: ReactNode
}

/** A number at an icon of the menu; none where there is nothing to count. It leaves the name beside the icon free. */
export const IconCount = ({ count, words, urgent = false, children }: Props) => (
  <Badge
    badgeContent={count > 0 ? count : undefined}
    color={urgent ? 'error' : 'primary'}
    overlap="circular"
    {...(count > 0 && { 'aria-label': words, role: 'img' })}
    slotProps={{ badge: { sx: SMALL } }}
  >
    {children}
  </Badge>
)

const SMALL = { minWidth: 16, height: 16, px: '4px', fontSize: '.6875rem' }
