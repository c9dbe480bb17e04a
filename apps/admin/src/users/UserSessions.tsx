import { Alert, Box, Button, Typography } from '@mui/material'
import { endUserSession, endUserSessions, listUserSessions, type User } from '@verdict/contracts'
import { call } from '../api/call.ts'
import { SessionList } from '../ui/SessionList.tsx'
import { useSessions } from '../ui/use-sessions.ts'

/** Where somebody is signed in, for an admin who ends it. */
export function UserSessions({ user: { id } }: { user: User }) {
  const { sessions, error, end } = useSessions(id, () => call(listUserSessions, { params: { id } }))

  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!sessions) return null
  if (sessions.length === 0) return <Typography color="text.secondary">Nowhere.</Typography>
  return (
    <>
      <SessionList
        sessions={sessions}
        onEnd={({ id: session }) => void end(call(endUserSession, { params: { id, session } }))}
      />
      <Box>
        <Button variant="outlined" onClick={() => void end(call(endUserSessions, { params: { id } }))}>
          Sign out everywhere
        </Button>
      </Box>
    </>
  )
}
