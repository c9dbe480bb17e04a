import { Box } from '@mui/material'
import type { User } from '@verdict/contracts'
import { useRecordContext } from 'react-admin'
import { stateOf } from './state-of.ts'

/** The state of an account, highlighted where an admin has to act. */
export function StateMark({ user: given }: { user?: User }) {
  const record = useRecordContext<User>()
  const user = given ?? record
  if (!user) return null
  const { said, open } = stateOf(user)
  return (
    <Box component="span" sx={open ? { color: 'var(--caution)', fontWeight: 600 } : {}}>
      {said}
    </Box>
  )
}
