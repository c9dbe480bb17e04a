import { MenuItem, Stack, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type DraftRevision, listRevisions, type Version } from '@verdict/contracts'
import { useState } from 'react'
import { useGetList } from 'react-admin'
import { useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { atClock } from '../../ui/Ago.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useDocument, type Which } from '../draft/use-document.ts'
import { SideBySide } from './SideBySide.tsx'

/** Any two versions or saves, a row a difference. */
export function Compare() {
  const { id = '' } = useParams()
  const { revision } = useDraft()
  const { data: versions = [] } = useGetList<Version>('versions', {
    filter: { model: id },
    sort: { field: 'number', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  })
  const { data: saves = [] } = useQuery({
    queryKey: ['revisions to compare', id, revision],
    queryFn: async () => (await call(listRevisions, { params: { id }, query: { range: [0, 199] } })).body,
  })
  const [left, setLeft] = useState<Which>()
  const [right, setRight] = useState<Which>('draft')
  const before = left ?? (versions[0] ? (`version ${versions[0].id}` as const) : 'draft')
  const sides = { versions, saves }
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} gap={4} sx={{ mb: 4 }}>
        <Choice label="Before" value={before} onChange={setLeft} {...sides} />
        <Choice label="After" value={right} onChange={setRight} {...sides} />
      </Stack>
      <Both before={useDocument(id, before)} after={useDocument(id, right)} />
    </>
  )
}

interface ChoiceProps {
  label: string
  value: Which
  versions: Version[]
  saves: DraftRevision[]
  onChange(which: Which): void
}

const Choice = ({ label, value, versions, saves, onChange }: ChoiceProps) => (
  <TextField
    select
    fullWidth
    size="small"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value as Which)}
    slotProps={{ select: { MenuProps: { sx: { maxHeight: 480 } } } }}
  >
    <MenuItem value="draft">The draft</MenuItem>
    {versions.map(({ id, number, withdrawnAt }) => (
      <MenuItem key={id} value={`version ${id}`}>
        Version {number}
        {withdrawnAt && ', withdrawn'}
      </MenuItem>
    ))}
    {saves
      .filter(({ restorable }) => restorable)
      .map(({ number, savedAt, author }) => (
        <MenuItem key={number} value={`save ${number}`}>
          Save {number}, {atClock(savedAt)}
          {author && `, ${author}`}
        </MenuItem>
      ))}
  </TextField>
)

type Loaded = ReturnType<typeof useDocument>

function Both({ before, after }: { before: Loaded; after: Loaded }) {
  const [old, young] = [before.document, after.document]
  if (!old) return <Unread {...before} />
  if (!young) return <Unread {...after} />
  return <SideBySide {...{ old, young }} heads={{ old: 'Before', young: 'After' }} />
}
