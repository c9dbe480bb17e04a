import { Box, Stack, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import type { ModelDocument } from '@verdict/engine'
import type { Conflict } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import { ConflictSide } from './ConflictSide.tsx'
import { type Chosen, conflictName, conflictPath } from './sides.ts'

const wording = wordingIn('en')

interface Props {
  conflicts: readonly Conflict[]
  /** What both sides grew from, and both of them. */
  documents: { base: ModelDocument; yours: ModelDocument; theirs: ModelDocument }
  /** What the columns are called. */
  heads: { base: string; yours: string; theirs: string }
  /** What the buttons of each conflict say. */
  words: { yours: string; theirs: string }
  chosen: Chosen
  onChoose(chosen: Chosen): void
}

/** Values that two sides changed to different ones, side by side, with the choice of one of them. */
export const ConflictTable = ({ conflicts, documents, heads, words, chosen, onChoose }: Props) =>
  conflicts.map((conflict) => {
    const { base, yours, theirs } = documents
    const its = conflict.yours === undefined ? theirs : yours
    const path = conflictPath(conflict, documents)
    const place = wording.place(path, namesIn(its, yours.defaultLocale))
    const name = conflictName(conflict, documents)
    return (
      <Stack key={name} gap={2} sx={{ borderTop: '1px solid var(--rule)', py: 3 }}>
        <Typography variant="subtitle2" component="h3">
          {place}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr' }, gap: 4 }}>
          {(['base', 'yours', 'theirs'] as const).map((side) => (
            <Box key={side} sx={{ minWidth: 0 }}>
              <Typography variant="caption">{heads[side]}</Typography>
              <ConflictSide value={conflict[side]} path={path} base={base} document={documents[side]} />
            </Box>
          ))}
        </Box>
        <OneOf
          label={`What shall hold for ${place}`}
          value={chosen[name] ?? null}
          onChange={(side) => onChoose({ ...chosen, [name]: side })}
        >
          <ToggleButton value="yours">{words.yours}</ToggleButton>
          <ToggleButton value="theirs">{words.theirs}</ToggleButton>
        </OneOf>
      </Stack>
    )
  })
