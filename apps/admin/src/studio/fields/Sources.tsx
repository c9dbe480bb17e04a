import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack, TextField, Typography } from '@mui/material'
import type { Source } from '@verdict/engine'
import { compact, replacedAt, withoutAt } from '../lists.ts'

/** Where a statement was read: title, address, who says so and when. */
export function Sources({ sources, onChange }: { sources: Source[]; onChange(sources: Source[]): void }) {
  const set = (index: number, changed: Partial<Source>) =>
    onChange(replacedAt(sources, index, compact({ ...(sources[index] as Source), ...changed })))
  const optional = (text: string) => text || undefined
  return (
    <Stack gap={3}>
      <Typography variant="subtitle2">Sources</Typography>
      {sources.map((source, i) => (
        <Box
          key={i}
          sx={{
            borderTop: '1px solid var(--rule)',
            pt: 3,
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 36px',
          }}
        >
          <TextField
            label="Title"
            value={source.title}
            onChange={({ target }) => set(i, { title: target.value })}
            sx={{ gridColumn: '1 / 3' }}
          />
          <IconButton
            aria-label={`Remove source ${i + 1}`}
            onClick={() => onChange(withoutAt(sources, i))}
            size="small"
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
          <TextField
            label="Address"
            value={source.url}
            error={!/^https?:\/\//i.test(source.url)}
            helperText={/^https?:\/\//i.test(source.url) ? undefined : 'Begin with https://'}
            onChange={({ target }) => set(i, { url: target.value })}
            sx={{ gridColumn: '1 / 3' }}
          />
          <TextField
            label="Publisher"
            value={source.publisher ?? ''}
            onChange={({ target }) => set(i, { publisher: optional(target.value) })}
            sx={{ gridColumn: 1 }}
          />
          <TextField
            label="Published"
            placeholder="2026-11-24"
            value={source.published ?? ''}
            onChange={({ target }) => set(i, { published: optional(target.value) })}
          />
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        variant="outlined"
        size="small"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...sources, { title: '', url: 'https://' }])}
      >
        Add a source
      </Button>
    </Stack>
  )
}
