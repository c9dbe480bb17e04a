import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import type { Version } from '@verdict/contracts'
import { useState } from 'react'
import { useGetList } from 'react-admin'
import { useParams } from 'react-router-dom'
import { AtTime } from '../../ui/Ago.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { Comparison } from './Comparison.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useRestore } from './use-restore.ts'
import { VersionImpact } from './VersionImpact.tsx'
import { Withdraw } from './Withdraw.tsx'

/** What was published, newest first, with the way back to any of it. */
export function Versions() {
  const { id = '' } = useParams()
  const { readOnly } = useDraft()
  const { restore } = useRestore()
  const {
    data: versions = [],
    isPending,
    error,
    refetch,
  } = useGetList<Version>('versions', {
    filter: { model: id },
    sort: { field: 'number', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  })
  const [open, setOpen] = useState<number>()
  if (error && versions.length === 0) return <Unread {...{ error, refetch }} />
  if (!isPending && versions.length === 0)
    return (
      <Empty title="Nothing has been published yet.">
        <Typography>A version is frozen and named by the hash of its content; every verdict belongs to one.</Typography>
      </Empty>
    )
  return (
    <Box sx={{ borderTop: '1px solid var(--rule-strong)' }}>
      {versions.map((version, i) => {
        const before = versions[i + 1]
        return (
          <Box key={version.id} component="section" sx={{ borderBottom: '1px solid var(--rule)', py: 4 }}>
            <Stack direction="row" justifyContent="space-between" gap={4} flexWrap="wrap">
              <Box sx={{ minWidth: 0, flex: 1 }}>
                <Typography variant="h6" component="h2">
                  Version {version.number}
                </Typography>
                {version.withdrawnAt && (
                  <Alert severity="info" sx={{ my: 2 }}>
                    Withdrawn <AtTime instant={version.withdrawnAt} />
                    {version.withdrawnBy && ` by ${version.withdrawnBy}`}
                    {version.withdrawnReason && `: ${version.withdrawnReason}`}
                  </Alert>
                )}
                <Typography variant="caption" component="p">
                  <AtTime instant={version.publishedAt} />
                  {version.publishedBy && ` by ${version.publishedBy}`}, {version.hash.slice(0, 12)}
                </Typography>
                <Typography sx={{ mt: 2, whiteSpace: 'pre-line' }}>{version.notes}</Typography>
                {version.publicNotes && version.publicNotes !== version.notes && (
                  <Typography color="text.secondary" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
                    For clients: {version.publicNotes}
                  </Typography>
                )}
                {version.acceptedFailing && (
                  <Alert severity="warning" sx={{ mt: 2 }}>
                    Published although scenarios failed: {version.acceptedFailing}
                  </Alert>
                )}
              </Box>
              <Stack direction="row" flexWrap="wrap" gap={2} alignItems="flex-start">
                <Button
                  size="small"
                  variant="outlined"
                  aria-expanded={open === version.number}
                  onClick={() => setOpen(open === version.number ? undefined : version.number)}
                >
                  {before ? `Compare with version ${before.number}` : 'Compare with the draft'}
                </Button>
                {!readOnly && (
                  <Button size="small" onClick={() => void restore({ version: version.number })}>
                    Restore into the draft
                  </Button>
                )}
                {!readOnly && !version.withdrawnAt && <Withdraw version={version} all={versions} />}
              </Stack>
            </Stack>
            {open === version.number && (
              <>
                {!readOnly && <VersionImpact version={version.number} />}
                <Comparison version={version.id} before={before?.id} />
              </>
            )}
          </Box>
        )
      })}
    </Box>
  )
}
