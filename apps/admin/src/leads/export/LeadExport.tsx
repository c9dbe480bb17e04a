import CloseOutlined from '@mui/icons-material/CloseOutlined'
import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import { Button, IconButton, LinearProgress, Stack, Typography } from '@mui/material'
import { cancelJob, type Job, type LeadsFile, startLeadsExport } from '@verdict/contracts'
import { useState } from 'react'
import { type SortPayload, useListContext, useStore } from 'react-admin'
import { call } from '../../api/call.ts'
import { isAwaited, useJob } from '../../api/use-job.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from '../leads-in.ts'
import { ExportDialog } from './ExportDialog.tsx'

interface ListShown {
  filterValues: object | undefined
  sort: SortPayload
  total: number | undefined
  selectedIds: unknown[]
}

interface Props {
  /** Those that are selected. */
  selected?: { filter: object; count: number }
}

/**
 * Makes a file of the rows that the filters let through, or of those that are selected, in their order, and links to it once it is there.
 * Whoever leaves meanwhile finds it when they come back.
 */
export function LeadExport({ selected }: Props) {
  const { filterValues, sort, total, selectedIds } = useListContext() as ListShown
  const [choosing, setChoosing] = useState(false)
  const [kept, keep] = useStore<string | null>('leads.exporting', null)
  const [own, setOwn] = useState<string>()
  const { attempt, busy } = useAttempt()
  // While leads are selected, their file stands beside them.
  const id = selected ? own : selectedIds.length > 0 ? undefined : (kept ?? undefined)
  const job = useJob(id)

  const start = async (options: object) => {
    setChoosing(false)
    const body = {
      ...options,
      filter: selected?.filter ?? filterValues ?? {},
      sort: [sort.field, sort.order],
    } as object
    const { job: started } = (await call(startLeadsExport, { body })).body
    setOwn(started)
    keep(started)
  }
  const putAway = () => {
    setOwn(undefined)
    keep(null)
  }
  const cancel = async () => {
    if (id) await call(cancelJob, { params: { id } })
    putAway()
  }

  if (id && isAwaited(job)) return <Making job={job} onCancel={() => void attempt(cancel)} />
  return (
    <Stack direction="row" spacing={1} role="status" sx={{ alignItems: 'center' }}>
      {job && job.state !== 'cancelled' && (
        <>
          <Outcome job={job} />
          <IconButton size="small" aria-label="Put this file away" onClick={putAway}>
            <CloseOutlined fontSize="small" />
          </IconButton>
        </>
      )}
      <Button startIcon={<DownloadOutlined />} disabled={busy} onClick={() => setChoosing(true)}>
        {selected ? 'Export these' : 'Export'}
      </Button>
      {choosing && (
        <ExportDialog
          total={selected?.count ?? total}
          isSelection={selected !== undefined}
          onExport={(options) => void attempt(() => start(options))}
          onClose={() => setChoosing(false)}
        />
      )}
    </Stack>
  )
}

function Making({ job, onCancel }: { job: Job | null | undefined; onCancel: () => void }) {
  const total = job?.total ?? 0
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Stack spacing={0.5} sx={{ minWidth: 180 }}>
        <Typography variant="caption" component="div">
          {total > 0
            ? `Exporting ${job?.done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`
            : 'Exporting'}
        </Typography>
        <LinearProgress
          aria-label="Progress of the export"
          {...(total > 0 && { variant: 'determinate', value: 100 * (job?.progress ?? 0) })}
        />
      </Stack>
      <Button onClick={onCancel}>Cancel</Button>
    </Stack>
  )
}

function Outcome({ job }: { job: Job }) {
  if (job.state !== 'done') return job.error ? <Typography color="error">{job.error}</Typography> : null
  const { url, rows } = job.result as LeadsFile
  return (
    <Button href={url} download variant="outlined">
      Download {leadsIn(rows)}
    </Button>
  )
}
