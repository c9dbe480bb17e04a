import { useQuery } from '@tanstack/react-query'
import { Box, Typography } from '@mui/material'
import { listRetentionRuns } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { counted } from './retention-words.ts'

/** What has gone lately because it was old; nothing where nothing has. */
export function RetentionRuns() {
  const { data, error, refetch } = useQuery({
    queryKey: ['retention', 'runs'],
    queryFn: async () => (await call(listRetentionRuns, { query: { range: '[0,9]' } })).body,
  })
  if (!data) return error && <Unread what="What has gone lately" {...{ error, refetch }} />
  if (data.length === 0) return null
  return (
    <Box>
      <Typography variant="subtitle2" component="h3">
        What has gone
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 4 }}>
        {data.map(({ id, kind, count, days, startedAt, finishedAt }) => (
          <Typography component="li" variant="body2" key={id}>
            <AtTime instant={startedAt} />: {counted(kind, count)} older than {days} {days === 1 ? 'day' : 'days'}
            {finishedAt === null && ' so far'}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
