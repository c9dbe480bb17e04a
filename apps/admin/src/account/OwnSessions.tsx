import { Alert, Box, Button } from '@mui/material'
import { endOtherSessions, endSession, listSessions } from '@verdict/contracts'
import { call } from '../api/call.ts'
import { SessionList } from '../ui/SessionList.tsx'
import { useSessions } from '../ui/use-sessions.ts'

/** The sessions of the signed-in user. */
export function OwnSessions() {
  const { sessions, error, end } = useSessions('me', () => call(listSessions))

  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!sessions) return null
  return (
    <>
      <SessionList sessions={sessions} onEnd={({ id }) => void end(call(endSession, { params: { id } }))} />
      {sessions.length > 1 && (
        <Box>
          <Button variant="outlined" onClick={() => void end(call(endOtherSessions))}>
            Sign out everywhere else
          </Button>
        </Box>
      )}
    </>
  )
}
