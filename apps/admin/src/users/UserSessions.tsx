import { Alert, Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { deskPaths, type OpenSession, type User } from '@verdict/contracts'
import { pathOf } from '@verdict/contracts/paths'
import { type HttpError, useNotify } from 'react-admin'
import { call } from '../providers/http.ts'
import { SessionList } from '../ui/SessionList.tsx'

/** Where somebody is signed in, for an admin who ends it. */
export function UserSessions({ user: { id } }: { user: User }) {
  const notify = useNotify()
  const path = pathOf(deskPaths.adminUserSessions, { id })
  const {
    data: sessions,
    error,
    refetch,
  } = useQuery({
    queryKey: ['sessions', id],
    queryFn: async () => (await call<OpenSession[]>('GET', path)).body,
  })
  const end = (address: string) =>
    call('DELETE', address).then(
      () => refetch(),
      (failure: HttpError) => notify(failure.message, { type: 'error' }),
    )

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
