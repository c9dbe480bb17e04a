import { Box, Button, LinearProgress, Typography } from '@mui/material'
import type { Job } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

/** How far a replay is, and how long it may still take. One may leave: it goes on. */
export function ImpactProgress({ job, onCancel }: { job: Job; onCancel(): void }) {
  const { done, total, progress } = job
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 3, maxWidth: 640, mb: 5 }}>
      <Box sx={{ flex: '1 1 240px' }}>
        <LinearProgress variant="determinate" value={progress * 100} aria-label="Replayed so far" sx={{ mb: 1 }} />
        <Typography variant="caption" component="p" role="status">
          {job.state === 'queued'
            ? 'It begins in a moment.'
            : `Replayed ${wording.number(done)} of ${wording.number(total)}${leftOf(job)}.`}{' '}
          You may leave this page: it goes on.
        </Typography>
      </Box>
      <Button variant="outlined" size="small" onClick={onCancel}>
        Cancel
      </Button>
    </Box>
  )
}

/** Such as ", about 12 s left"; nothing before it can be told. */
function leftOf({ startedAt, progress }: Job, now = Date.now()): string {
  if (startedAt === null || progress < 0.02) return ''
  const seconds = Math.ceil((((now - Date.parse(startedAt)) / progress) * (1 - progress)) / 1000)
  return seconds < 120 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`
}
