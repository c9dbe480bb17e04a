import { useQuery } from '@tanstack/react-query'
import { Alert, Box, Button, Typography } from '@mui/material'
import { listRetentionRules, type RetentionRule } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { Group } from '../../ui/Group.tsx'
import { ListLine } from '../../ui/ListLine.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { RetentionDialog } from './RetentionDialog.tsx'
import { RetentionRuns } from './RetentionRuns.tsx'
import { isLate } from './is-late.ts'
import { keptFor, retentionWords } from './retention-words.ts'

/** How long each kind of record is kept. Each is changed on its own, after a look at what would go. */
export function RetentionRules() {
  const [changing, setChanging] = useState<RetentionRule>()
  const { data, error, refetch } = useQuery({
    queryKey: ['retention'],
    queryFn: async () => (await call(listRetentionRules)).body,
  })
  return (
    <Group title="How long things are kept">
      {!data && error && <Unread {...{ error, refetch }} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((rule) => (
          <ListLine
            key={rule.kind}
            action={
              <Button
                variant="outlined"
                aria-label={`Change how long: ${retentionWords[rule.kind].title}`}
                onClick={() => setChanging(rule)}
              >
                Change
              </Button>
            }
          >
            <Typography>{retentionWords[rule.kind].title}</Typography>
            <Typography variant="body2" color="text.secondary">
              {keptFor(rule)}
              {rule.days !== null && rule.checkedAt && (
                <>
                  ; checked <AtTime instant={rule.checkedAt} />
                </>
              )}
            </Typography>
            {isLate(rule) && (
              <Alert severity="warning" sx={{ mt: 1 }}>
                This rule has stopped running: it should run once an hour. Older records may still be here. The log of
                the server says why.
              </Alert>
            )}
          </ListLine>
        ))}
      </Box>
      <RetentionRuns />
      {changing && (
        <RetentionDialog rule={changing} onChanged={() => void refetch()} onClose={() => setChanging(undefined)} />
      )}
    </Group>
  )
}
