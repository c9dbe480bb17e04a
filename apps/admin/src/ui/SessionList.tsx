import { Box, Button, Typography } from '@mui/material'
import type { OpenSession } from '@verdict/contracts'
import { ago } from './Ago.tsx'
import { ListLine } from './ListLine.tsx'
import { useSiteZone } from './site-zone.ts'

interface Props {
  sessions: OpenSession[]
  onEnd(session: OpenSession): void
}

/** Where somebody is signed in, a line a browser. */
export function SessionList({ sessions, onEnd }: Props) {
  const zone = useSiteZone()
  return (
    <Box component="ul" aria-label="Sessions" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {sessions.map((session) => (
        <ListLine
          key={session.id}
          action={
            !session.current && (
              <Button variant="outlined" onClick={() => onEnd(session)} aria-label={`Sign out ${session.device}`}>
                Sign out
              </Button>
            )
          }
        >
          <Typography component="div" sx={{ fontWeight: session.current ? 600 : 400 }}>
            {session.device}
          </Typography>
          <Typography variant="caption">
            {session.current ? 'This browser' : `Last seen ${ago(session.lastSeenAt, zone)}`}
            {' · '}Signed in {ago(session.createdAt, zone)}
          </Typography>
        </ListLine>
      ))}
    </Box>
  )
}
