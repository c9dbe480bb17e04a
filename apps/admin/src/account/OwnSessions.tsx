import { Alert, Box, Button } from '@mui/material'
import { deskPaths } from '@verdict/contracts'
import { pathOf } from '@verdict/contracts/paths'
import { SessionList } from '../ui/SessionList.tsx'
import { useSessions } from '../ui/use-sessions.ts'

/** The browsers that one is signed in with. */
export function OwnSessions() {
  const { sessions, error, end } = useSessions(deskPaths.sessions)

  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!sessions) return null
  return (
    <>
      <SessionList sessions={sessions} onEnd={({ id }) => void end(pathOf(deskPaths.session, { id }))} />
      {sessions.length > 1 && (
        <Box>
          <Button variant="outlined" onClick={() => void end(deskPaths.sessions)}>
            Sign out everywhere else
          </Button>
        </Box>
      )}
    </>
  )
}
