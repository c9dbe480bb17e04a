import { Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type ApiToken, deleteApiToken, listApiTokens, type Role } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { ago, AtTime } from '../ui/Ago.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { ListLine } from '../ui/ListLine.tsx'
import { roleWords } from '../ui/roles.ts'
import { Unread } from '../ui/Unread.tsx'
import { useSiteZone } from '../ui/site-zone.ts'
import { NewToken } from './NewToken.tsx'

/** The API tokens of the signed-in user. */
export function Tokens({ role }: { role: Role }) {
  const [making, setMaking] = useState(false)
  const [ending, setEnding] = useState<ApiToken>()
  const {
    data: tokens = [],
    error,
    refetch,
  } = useQuery({
    queryKey: ['tokens'],
    queryFn: async () => (await call(listApiTokens)).body,
  })
  return (
    <>
      <Typography color="text.secondary">
        A program that calls the API sends one as “Authorization: Bearer …”. It acts in your name, and ends when your
        account does.
      </Typography>
      {error && tokens.length === 0 && <Unread {...{ error, refetch }} />}
      {tokens.length > 0 && (
        <Box component="ul" aria-label="Tokens" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {tokens.map((token) => (
            <Line key={token.id} token={token} onEnd={() => setEnding(token)} />
          ))}
        </Box>
      )}
      {making ? (
        <NewToken
          role={role}
          onDone={() => {
            setMaking(false)
            void refetch()
          }}
        />
      ) : (
        <Box>
          <Button variant="outlined" onClick={() => setMaking(true)}>
            New token
          </Button>
        </Box>
      )}
      {ending && (
        <ConfirmDialog
          title={`Delete the token “${ending.name}”?`}
          verb="Delete"
          danger
          run={async () => {
            await call(deleteApiToken, { params: { id: ending.id } })
            await refetch()
          }}
          onClose={() => setEnding(undefined)}
        >
          The program that uses it is refused from then on.
        </ConfirmDialog>
      )}
    </>
  )
}

function Line({ token, onEnd }: { token: ApiToken; onEnd(): void }) {
  const zone = useSiteZone()
  const over = token.expiresAt !== null && new Date(token.expiresAt) <= new Date()
  return (
    <ListLine
      action={
        <Button variant="outlined" onClick={onEnd} aria-label={`Delete ${token.name}`}>
          Delete
        </Button>
      }
    >
      <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
        {token.name}
      </Typography>
      <Typography variant="caption" component="div" sx={over ? { color: 'var(--caution)' } : {}}>
        {roleWords[token.role].name} · {token.lastUsedAt ? `last used ${ago(token.lastUsedAt, zone)}` : 'never used'} ·{' '}
        {token.expiresAt ? (
          <>
            {over ? 'expired' : 'expires'} <AtTime instant={token.expiresAt} />
          </>
        ) : (
          'does not expire'
        )}
      </Typography>
    </ListLine>
  )
}
