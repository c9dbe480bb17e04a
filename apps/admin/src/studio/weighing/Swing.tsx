import { Box, Stack, Typography } from '@mui/material'
import type { Judgements } from '@verdict/contracts'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { useDraft } from '../draft/draft-context.ts'

/** The most important swing. */
const MOST = 100

interface Props {
  keys: string[]
  said: Judgements['swing']
  onSaid(said: Judgements['swing']): void
}

/** How much the step from the worst to the best of each criterion is worth (swing weighting). */
export function Swing({ keys, said, onSaid }: Props) {
  const { names } = useDraft()
  const left = keys.filter((key) => said[key] === undefined).length
  const none = left === 0 && !keys.some((key) => said[key] === MOST)
  return (
    <Stack gap={4}>
      <Typography sx={{ maxWidth: '40em' }}>
        Think of an option that is the worst on everything. The criterion that you would first lift from the worst to
        the best is {MOST}. Say of each other one what that step is worth beside it.
      </Typography>
      <Typography role="status">
        {left === 0 ? 'All is said.' : `${left} of ${keys.length} steps are left.`}
        {none && ` None is ${MOST}: they are taken in proportion.`}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 560 }}>
        {keys.map((key) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 1, borderBottom: '1px solid var(--rule-faint)' }}
          >
            <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {names.criterion(key)}
            </Box>
            <NumberField
              value={said[key]}
              optional
              min={0}
              max={MOST}
              onCommit={(value) => {
                const { [key]: _, ...others } = said
                onSaid(value === undefined ? others : { ...others, [key]: value })
              }}
              slotProps={{ htmlInput: { 'aria-label': `Step of ${names.criterion(key)}` } }}
              sx={{ width: 96 }}
            />
          </Box>
        ))}
      </Box>
    </Stack>
  )
}
