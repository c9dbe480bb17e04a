import { Alert, Box, Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { deskPaths, type OpenSession } from '@verdict/contracts'
import { pathOf } from '@verdict/contracts/paths'
import { type HttpError, useNotify } from 'react-admin'
import { call } from '../providers/http.ts'
import { SessionList } from '../ui/SessionList.tsx'

/** The browsers that one is signed in with. */
export function OwnSessions() {
  const notify = useNotify()
  const {
    data: sessions,
    error,
    refetch,
  } = useQuery({
    queryKey: ['sessions', 'own'],
    queryFn: async () => (await call<OpenSession[]>('GET', deskPaths.sessions)).body,
  })
  const end = (address: string) =>
    call('DELETE', address).then(
      () => refetch(),
      (failure: HttpError) => notify(failure.message, { type: 'error' }),
    )

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
