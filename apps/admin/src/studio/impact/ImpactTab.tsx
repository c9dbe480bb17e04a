import { Alert, Box, Typography } from '@mui/material'
import type { ImpactFilter, Role } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { usePermissions } from 'react-admin'
import { useParams, useSearchParams } from 'react-router-dom'
import { AtTime } from '../../ui/Ago.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { AssessmentsBehind } from './AssessmentsBehind.tsx'
import { BehindContext, type Wanted } from './behind-context.ts'
import { Causes } from './Causes.tsx'
import { filterInWords } from './filter-in-words.ts'
import { ImpactFigures } from './ImpactFigures.tsx'
import { ImpactFilters } from './ImpactFilters.tsx'
import { ImpactHeadline } from './ImpactHeadline.tsx'
import { ImpactOfVersion } from './ImpactOfVersion.tsx'
import { ImpactProgress } from './ImpactProgress.tsx'
import { StrengthChanges } from './StrengthChanges.tsx'
import { useEstimate } from './use-estimate.ts'
import { useImpact } from './use-impact.ts'

const wording = wordingIn('en')

/** What the draft would have said to clients who have been told something else: an estimate at once, all of them when asked. Or the same of a version, as it was found. */
export default function ImpactTab() {
  const { permissions } = usePermissions<Role>()
  const [params] = useSearchParams()
  const version = Number(params.get('version'))
  if (permissions === 'viewer')
    return (
      <Empty title="Only consultants see this.">
        <Typography>Past assessments are shown to those who may edit models.</Typography>
      </Empty>
    )
  return Number.isInteger(version) && version > 0 ? <ImpactOfVersion number={version} /> : <Impact />
}

function Impact() {
  const { id = '' } = useParams()
  const { document, names, store, revision } = useDraft()
  const { estimate, unread: pastUnread } = useEstimate(id, document)
  const { impact, isPending, unread, job, failed, start, cancel } = useImpact(id, revision)
  const [problem, setProblem] = useState('')
  const [behind, setBehind] = useState<{ wanted: Wanted; title: string }>()
  const [busy, setBusy] = useState(false)

  if (estimate === undefined) return <Unread {...pastUnread} />
  if (isPending) return <Unread {...unread} />
  if (estimate.total === 0)
    return (
      <Empty title="Nobody has taken this model yet.">
        <Typography>Once clients have, this shows what a draft would have said to each of them.</Typography>
      </Empty>
    )

  async function replay(filter: ImpactFilter) {
    setBusy(true)
    setProblem('')
    try {
      if (store.changed && !(await store.saveAll()))
        setProblem('The draft could not be saved, so nothing was replayed.')
      else await start(filter)
    } catch (error) {
      setProblem((error as Error).message)
    } finally {
      setBusy(false)
    }
  }

  const isCurrent = impact?.current === true && !store.changed
  const shown = isCurrent ? impact.result : estimate.impact
  const all = wording.number(estimate.total)
  const open = (wanted: Wanted, title: string) => setBehind({ wanted, title })
  return (
    <BehindContext.Provider value={isCurrent ? open : undefined}>
      {isCurrent ? (
        <Typography variant="caption" component="p" sx={{ mb: 1 }}>
          Replayed <AtTime instant={impact.computedAt} />, {filterInWords(impact.filter)}.
        </Typography>
      ) : (
        <Typography variant="caption" component="p" role="status" sx={{ mb: 1 }}>
          An estimate: the newest {wording.number(Math.min(2000, estimate.total))} of {all} assessments.
          {impact && ' The last replay was of an earlier draft.'}
        </Typography>
      )}
      {shown && <ImpactHeadline impact={shown} />}
      {shown === null && <Alert severity="warning">This draft cannot be decided yet: Check lists what is wrong.</Alert>}
      <Box sx={{ mt: 4 }}>
        <ImpactFilters
          sources={(shown ?? impact?.result)?.bySource.map(({ source }) => source) ?? []}
          action={isCurrent ? 'Replay again' : `Replay all ${all}`}
          busy={busy || job !== undefined}
          onStart={(filter) => void replay(filter)}
        />
      </Box>
      {job && <ImpactProgress job={job} onCancel={() => void cancel()} />}
      {(problem || failed) && (
        <Alert severity="error" sx={{ mb: 5 }}>
          {problem || failed}
        </Alert>
      )}
      {shown && (
        <ImpactFigures impact={shown} document={document} names={names}>
          {isCurrent && (
            <>
              <Causes result={impact.result} version={impact.version} names={names} />
              <StrengthChanges strengths={impact.result.strengths} />
            </>
          )}
        </ImpactFigures>
      )}
      {behind && isCurrent && (
        <AssessmentsBehind {...behind} filter={impact.filter} names={names} onClose={() => setBehind(undefined)} />
      )}
    </BehindContext.Provider>
  )
}
