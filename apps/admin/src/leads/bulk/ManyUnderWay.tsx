import { Button, LinearProgress, Stack, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { cancelJob, type Job, type LeadsPutBack } from '@verdict/contracts'
import { useEffect } from 'react'
import { call } from '../../api/call.ts'
import { isAwaited, useJob } from '../../api/use-job.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from '../leads-in.ts'
import { putBackWords } from './put-back-words.ts'
import { useDoneNotice } from './use-done-notice.tsx'
import { type Many, useMany } from './use-many.ts'

/** How far changes of very many leads have come, and what came of them. Whoever leaves meanwhile finds them when they come back. */
export const ManyUnderWay = () => useMany().many.map((one) => <One key={one.job} one={one} />)

function One({ one }: { one: Many }) {
  const job = useJob(one.job)
  const { forget } = useMany()
  const queries = useQueryClient()
  const sayDone = useDoneNotice()
  const { attempt, busy } = useAttempt('job')
  const end = useLatest((ended: Job | null) => {
    forget(one.job)
    void queries.invalidateQueries({ queryKey: ['leads'] })
    if (ended) sayDone(outcome(ended, one), one.undo)
  })
  useEffect(() => {
    if (!isAwaited(job)) end(job ?? null)
  }, [job, end])
  if (!isAwaited(job)) return null

  const { done, total, progress } = job ?? { done: 0, total: 0, progress: 0 }
  return (
    <Stack direction="row" gap={4} role="status" sx={{ alignItems: 'center', py: 2 }}>
      <Stack gap={1} sx={{ flex: '0 1 360px' }}>
        <Typography variant="body2">
          {total > 0 ? `${done.toLocaleString('en-GB')} of ${leadsIn(total)} ${one.said}` : `Leads are ${one.said}`}
        </Typography>
        <LinearProgress
          aria-label="Progress of the change"
          {...(total > 0 && { variant: 'determinate', value: 100 * progress })}
        />
      </Stack>
      <Button
        disabled={busy}
        onClick={() => void attempt(async () => void (await call(cancelJob, { params: { id: one.job } })))}
      >
        Cancel
      </Button>
    </Stack>
  )
}

function outcome({ state, done, error, result }: Job, { said, undo }: Many): string {
  if (state === 'done') return undo === null ? putBackWords(result as LeadsPutBack) : `${leadsIn(done)} ${said}`
  return `${leadsIn(done)} ${said}, then ${state === 'cancelled' ? 'cancelled' : `it failed: ${error}`}`
}
