import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import type { Json } from '@verdict/engine'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { type Side, settle } from './conflict-resolution.ts'
import { useDraft } from './draft-context.ts'

/** What you and somebody else changed to different values, side by side, to choose from one by one. */
export function Conflicts() {
  const { conflicts, store, document, saved } = useDraft()
  const [sides, setSides] = useState<Side[]>(conflicts.map(() => 'yours'))
  const [stuck, setStuck] = useState(false)
  const notify = useNotify()

  async function join() {
    const current = await store.fetchDraft()
    const joined = settle(saved, document, current.document, conflicts, sides)
    if (!joined) return setStuck(true)
    store.rebase(joined, current.document, current.revision)
    if (await store.save()) notify('Joined and saved', { type: 'success' })
  }

  return (
    <Box component="section" aria-label="Conflicts" sx={{ borderTop: '1px solid var(--rule-strong)', mt: 4, pt: 3 }}>
      <Typography variant="h5" component="h2">
        Somebody else changed the same {conflicts.length === 1 ? 'value' : `${conflicts.length} values`}.
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
        Nothing was saved and nothing is lost. Choose for each what shall hold; everything else of both of you is
        joined.
      </Typography>
      {conflicts.map((conflict, i) => (
        <Stack key={conflict.pointer} gap={2} sx={{ borderTop: '1px solid var(--rule)', py: 3 }}>
          <Typography variant="subtitle2">{placeOf(conflict.pointer)}</Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr' }, gap: 4 }}>
            {(['base', 'yours', 'theirs'] as const).map((side) => (
              <Box key={side}>
                <Typography variant="caption">{{ base: 'Before', yours: 'Yours', theirs: 'Theirs' }[side]}</Typography>
                <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {shown(conflict[side])}
                </Typography>
              </Box>
            ))}
          </Box>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={sides[i]}
            onChange={(_, side: Side | null) => side && setSides(sides.map((each, j) => (j === i ? side : each)))}
            aria-label={`What shall hold for ${placeOf(conflict.pointer)}`}
          >
            <ToggleButton value="yours">Keep mine</ToggleButton>
            <ToggleButton value="theirs">Take theirs</ToggleButton>
          </ToggleButtonGroup>
        </Stack>
      ))}
      {stuck && (
        <Alert severity="warning">They have saved again since. Save once more to see what contradicts now.</Alert>
      )}
      <Button variant="contained" onClick={() => void join()} sx={{ mt: 2 }}>
        Join and save
      </Button>
    </Box>
  )
}

const placeOf = (pointer: string) => pointer.slice(1).replaceAll('/', ' › ') || 'The whole document'

function shown(value: Json | undefined): string {
  if (value === undefined) return 'Deleted'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map((each) => `• ${summary(each)}`).join('\n')
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${summary(each)}`)
    .join('\n')
}

function summary(value: Json): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `${value.length} entries`
  const { key, type, en } = value
  return String(
    key ??
      en ??
      type ??
      Object.values(value)
        .filter((each) => typeof each === 'string')
        .join(', '),
  )
}
