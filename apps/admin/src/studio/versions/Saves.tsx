import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type DraftRevision, listRevisions } from '@verdict/contracts'
import type { Difference } from '@verdict/engine/review'
import { type Names, namesIn, wordingIn } from '@verdict/wording'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useSiteZone } from '../../ui/site-zone.ts'
import { removedBy, withRemoved } from '../draft/with-removed.ts'
import { useDraft } from '../draft/draft-context.ts'
import { originSaid } from './origin-said.ts'
import { byDay } from './by-day.ts'
import { RevertConflicts } from './RevertConflicts.tsx'
import { useRestore } from './use-restore.ts'

const wording = wordingIn('en')

/** Saves that are read at a time. */
const PAGE = 100
/** Changes of a save that are said before it is opened. */
const MOST = 6

/** Every save of the draft, by day and person, in the words of what it changed. */
export function Saves() {
  const { id = '' } = useParams()
  const { revision, document, published } = useDraft()
  const { restore, contradicted, settled } = useRestore()
  const [who, setWho] = useState('')
  const timeZone = useSiteZone()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['revisions', id, revision],
    queryFn: async ({ pageParam }) =>
      (await call(listRevisions, { params: { id }, query: { range: [pageParam, pageParam + PAGE - 1] } })).body,
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < PAGE ? undefined : pages.length * PAGE),
  })
  const saves = useMemo(() => data?.pages.flat() ?? [], [data])
  const names = useMemo(() => {
    const all = removedBy(
      document,
      saves.flatMap(({ differences }) => differences as Difference[]),
    )
    return namesIn(published ? withRemoved(all, published) : all, document.defaultLocale)
  }, [document, published, saves])
  const people = [...new Set(saves.map(nameOf))].sort((a, b) => a.localeCompare(b))
  const shown = who === '' ? saves : saves.filter((save) => nameOf(save) === who)
  if (!data) return <Unread {...{ error, refetch }} />
  return (
    <>
      {people.length > 1 && (
        <TextField
          select
          size="small"
          label="Saved by"
          value={who}
          onChange={({ target }) => setWho(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 200, mb: 4 }}
        >
          <MenuItem value="">Everybody</MenuItem>
          {people.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {byDay(shown, timeZone).map(([day, ofDay]) => (
        <Box key={day} component="section" aria-label={dayName(day)} sx={{ mb: 6 }}>
          <Typography variant="h6" component="h2" sx={{ pb: 2, borderBottom: '1px solid var(--rule-strong)' }}>
            {dayName(day)}
          </Typography>
          {ofDay.map((save) => (
            <Save key={save.number} save={save} names={names} onRestore={(body) => void restore(body, save.first)} />
          ))}
        </Box>
      ))}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetching}>
          Show earlier saves
        </Button>
      )}
      {contradicted && <RevertConflicts contradicted={contradicted} onClose={settled} />}
    </>
  )
}

const nameOf = ({ author }: DraftRevision) => author ?? 'Somebody who has left'

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
const dayName = (day: string) => days.format(new Date(`${day}T12:00:00Z`))

interface SaveProps {
  save: DraftRevision
  /** Of the draft, and of what was removed from it. */
  names: Names
  onRestore(body: { revision: number } | { revert: number }): void
}

function Save({ save, names, onRestore }: SaveProps) {
  const { number, first, author, savedAt, origin, restorable, revertible } = save
  const { revision, readOnly } = useDraft()
  const [isOpen, setOpen] = useState(false)
  const differences = save.differences as Difference[]
  const left = differences.length - MOST
  return (
    <Stack direction="row" justifyContent="space-between" gap={4} sx={{ borderBottom: '1px solid var(--rule)', py: 3 }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="caption" component="p">
          {first === number ? `Save ${number}` : `Saves ${first} to ${number}`}, <AtTime instant={savedAt} />
          {author && ` by ${author}`}
          {originSaid(origin)}
        </Typography>
        {(isOpen ? differences : differences.slice(0, MOST)).map((difference) => (
          <Typography key={difference.pointer + difference.kind} sx={{ fontSize: '.875rem' }}>
            {wording.difference(difference, names, names)}
          </Typography>
        ))}
        {left > 0 && !isOpen && (
          <Button size="small" onClick={() => setOpen(true)} sx={{ px: 0 }}>
            and {left} more
          </Button>
        )}
        {differences.length === 0 && (
          <Typography color="text.secondary">
            {number === 1 ? 'The first save.' : 'Nothing in the end: what was changed was put back.'}
          </Typography>
        )}
      </Box>
      {!readOnly && (
        <Stack alignItems="flex-end" sx={{ flex: 'none' }}>
          {number !== revision && restorable && (
            <Button size="small" onClick={() => onRestore({ revision: number })}>
              Restore
            </Button>
          )}
          {revertible && (
            <Button size="small" onClick={() => onRestore({ revert: number })}>
              Take this change back
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  )
}
