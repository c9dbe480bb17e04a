import { Alert, Button, Typography } from '@mui/material'
import { wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { AtTime } from '../../ui/Ago.tsx'
import { ImpactProgress } from '../impact/ImpactProgress.tsx'
import type { useImpact } from '../impact/use-impact.ts'

const wording = wordingIn('en')

interface Props {
  replay: ReturnType<typeof useImpact>
  /** How many past assessments there are. */
  total: number
}

/** Whether the version will keep an impact: only a replay of this very draft is kept with it, which is made here where there is none. */
export function KeptReplay({ replay, total }: Props) {
  const { impact, isPending, job, failed, start, cancel } = replay
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  if (isPending) return null
  if (job) return <ImpactProgress job={job} onCancel={() => void cancel()} />
  if (impact?.current)
    return (
      <Typography variant="caption" component="p">
        Replayed <AtTime instant={impact.computedAt} />: the version keeps its impact.
      </Typography>
    )

  async function replayNow() {
    setBusy(true)
    setProblem('')
    try {
      await start({})
    } catch (error) {
      setProblem((error as Error).message)
    }
    setBusy(false)
  }

  return (
    <>
      <Typography sx={{ mt: 1 }}>
        {impact ? 'The last replay was of an earlier draft' : 'Past assessments have not been replayed with this draft'}
        : the version will show no impact.
      </Typography>
      <Button size="small" sx={{ ml: -3 }} disabled={busy} onClick={() => void replayNow()}>
        {total === 1 ? 'Replay it now' : `Replay all ${wording.number(total)} now`}
      </Button>
      {(problem || failed) && <Alert severity="error">{problem || failed}</Alert>}
    </>
  )
}
