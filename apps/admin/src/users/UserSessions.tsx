import { Alert, Box, Button, Typography } from '@mui/material'
import { deskPaths, type User } from '@verdict/contracts'
import { pathOf } from '@verdict/contracts/paths'
import { SessionList } from '../ui/SessionList.tsx'
import { useSessions } from '../ui/use-sessions.ts'

/** Where somebody is signed in, for an admin who ends it. */
export function UserSessions({ user: { id } }: { user: User }) {
  const path = pathOf(deskPaths.adminUserSessions, { id })
  const { sessions, error, end } = useSessions(path)

  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!sessions) return null
  if (sessions.length === 0) return <Typography color="text.secondary">Nowhere.</Typography>
  return (
    <>
      <SessionList
        sessions={sessions}
        onEnd={({ id: session }) => void end(pathOf(deskPaths.adminUserSession, { id, session }))}
      />
      <Box>
        <Button variant="outlined" onClick={() => void end(path)}>
          Sign out everywhere
        </Button>
      </Box>
    </>
  )
}
