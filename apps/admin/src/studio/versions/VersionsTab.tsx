import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { type BodyOf, listRevisions, restoreDraft, type Version } from '@verdict/contracts'
import { type ModelDocument } from '@verdict/engine'
import { diff, type Difference } from '@verdict/engine/review'
import { wordingIn } from '@verdict/wording'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type HttpError, useGetList, useGetOne, useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { useDraft } from '../draft/draft-context.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { VersionImpact } from './VersionImpact.tsx'

const wording = wordingIn('en')

/** What was published and what was saved, each with what it changed, and the way back to any of it. */
export default function VersionsTab() {
  const [shown, setShown] = useState<'versions' | 'saves'>('versions')
  return (
    <Box sx={{ maxWidth: 860 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        onChange={(_, next: typeof shown | null) => next && setShown(next)}
        aria-label="What to show"
        sx={{ mb: 4 }}
      >
        <ToggleButton value="versions">Versions</ToggleButton>
        <ToggleButton value="saves">Every save</ToggleButton>
      </ToggleButtonGroup>
      {shown === 'versions' ? <Versions /> : <Saves />}
    </Box>
  )
}

function useRestore() {
  const { id = '' } = useParams()
  const { store, revision } = useDraft()
  const notify = useNotify()
  return async (body: BodyOf<typeof restoreDraft>) => {
    if (store.changed) return notify('Save or undo your own edits first.', { type: 'warning' })
    try {
      await call(restoreDraft, { params: { id }, body, revision })
      await store.load()
      store.seen()
      notify('The draft has been restored. Publish it to make it available to clients.', { type: 'success' })
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' })
    }
  }
}

function Versions() {
  const { id = '' } = useParams()
  const { readOnly } = useDraft()
  const restore = useRestore()
  const { data: versions = [], isPending } = useGetList<Version>('versions', {
    filter: { model: id },
    sort: { field: 'number', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  })
  const [open, setOpen] = useState<number>()
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
              <Stack direction="row" gap={2} alignItems="flex-start">
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

type WithDocument = Version & { document: ModelDocument }

function Comparison({ version, before }: { version: string; before: string | undefined }) {
  const { document } = useDraft()
  const { data: after } = useGetOne<WithDocument>('versions', { id: version })
  const { data: old } = useGetOne<WithDocument>('versions', { id: before ?? '' }, { enabled: before !== undefined })
  if (!after || (before !== undefined && !old)) return null
  const [from, to] = old ? [old.document, after.document] : [after.document, document]
  return (
    <Box sx={{ mt: 3 }}>
      <DifferenceList differences={diff(from, to)} before={from} after={to} />
    </Box>
  )
}

function Saves() {
  const { id = '' } = useParams()
  const { revision, names, readOnly } = useDraft()
  const restore = useRestore()
  const { data: saves = [] } = useQuery({
    queryKey: ['revisions', id, revision],
    queryFn: async () => (await call(listRevisions, { params: { id }, query: { range: [0, 99] } })).body,
  })
  return (
    <Box sx={{ borderTop: '1px solid var(--rule-strong)' }}>
      {saves.map(({ number, author, savedAt, origin, differences, restorable, revertible }) => (
        <Stack
          key={number}
          direction="row"
          justifyContent="space-between"
          gap={4}
          sx={{ borderBottom: '1px solid var(--rule)', py: 3 }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="caption" component="p">
              Save {number}, <AtTime instant={savedAt} />
              {author && ` by ${author}`}
              {origin && `, from ${origin}`}
            </Typography>
            {(differences as Difference[]).slice(0, 6).map((difference) => (
              <Typography key={difference.pointer + difference.kind} sx={{ fontSize: '.875rem' }}>
                {wording.difference(difference, names, names)}
              </Typography>
            ))}
            {differences.length > 6 && <Typography variant="caption">and {differences.length - 6} more</Typography>}
            {differences.length === 0 && <Typography color="text.secondary">The first save.</Typography>}
          </Box>
          {!readOnly && (
            <Stack alignItems="flex-end" sx={{ flex: 'none' }}>
              {number !== revision && restorable && (
                <Button size="small" onClick={() => void restore({ revision: number })}>
                  Restore
                </Button>
              )}
              {revertible && (
                <Button size="small" onClick={() => void restore({ revert: number })}>
                  Take this change back
                </Button>
              )}
            </Stack>
          )}
        </Stack>
      ))}
    </Box>
  )
}
