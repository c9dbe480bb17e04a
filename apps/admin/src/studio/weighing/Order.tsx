import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import { Box, Button, IconButton, Stack, Typography } from '@mui/material'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { moved } from '../../ui/lists.ts'
import type { Judgements } from '@verdict/contracts'
import { useDraft } from '../draft/draft-context.ts'

interface Props {
  keys: string[]
  said: Judgements['order']
  onSaid(said: Judgements['order']): void
}

/** What is left to say: how far it reaches, and whether what came into the model since stands where it should. */
function leftIn(needsSpan: boolean, needsOrder: boolean): string {
  if (needsSpan && needsOrder)
    return '2 answers are left: whether the order is right, and how far the first outweighs the last.'
  if (needsSpan) return 'One answer is left, once the order is right: how far the first outweighs the last.'
  return needsOrder ? 'One answer is left: whether the order is right.' : 'All is said.'
}

/** The criteria from the most to the least important, and how far they are apart (the revised Simos procedure). */
export function Order({ keys, said, onSaid }: Props) {
  const { names, document } = useDraft()
  const known = said.keys.filter((key) => keys.includes(key))
  const byWeight = [...document.criteria].sort((a, b) => b.weight - a.weight).map(({ key }) => key)
  const order = known.length > 0 ? [...known, ...keys.filter((key) => !known.includes(key))] : byWeight
  const put = (next: string[]) => onSaid({ ...said, keys: next })
  return (
    <Stack gap={4}>
      <Typography>Put what matters most first. It begins as the weights are now.</Typography>
      <Typography role="status">{leftIn(said.span === 0, known.length > 0 && known.length < keys.length)}</Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {order.map((key, i) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', alignItems: 'center', gap: 2, borderBottom: '1px solid var(--rule-faint)' }}
          >
            <Box component="span" sx={{ width: 24, textAlign: 'end', color: 'var(--ink-faint)' }}>
              {i + 1}
            </Box>
            <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
              {names.criterion(key)}
            </Box>
            <IconButton
              size="small"
              disabled={i === 0}
              aria-label={`Move ${names.criterion(key)} up`}
              onClick={() => put(moved(order, i, -1))}
            >
              <ArrowUpwardOutlined fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              disabled={i === order.length - 1}
              aria-label={`Move ${names.criterion(key)} down`}
              onClick={() => put(moved(order, i, 1))}
            >
              <ArrowDownwardOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Stack direction="row" gap={3} alignItems="flex-start">
        <NumberField
          label="The first outweighs the last"
          value={said.span || undefined}
          optional
          min={1}
          max={100}
          onCommit={(span) => onSaid({ keys: order, span: span ?? 0 })}
          slotProps={{ input: { endAdornment: 'times' }, inputLabel: { shrink: true } }}
          sx={{ width: 260 }}
        />
        {known.length < keys.length && said.span > 0 && <Button onClick={() => put(order)}>This order is right</Button>}
      </Stack>
    </Stack>
  )
}
