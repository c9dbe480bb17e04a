import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material'
import type { Judgements } from '@verdict/contracts'
import { useDraft } from '../draft/draft-context.ts'
import { TIMES } from './judgements.ts'

interface Props {
  keys: string[]
  said: Judgements['ends']
  onSaid(said: Judgements['ends']): void
}

/** The most and the least important criterion, each compared with all others (J. Rezaei's best-worst method). */
export function Ends({ keys, said, onSaid }: Props) {
  const { names } = useDraft()
  const { best, worst, over, above } = said
  const isChosen = keys.includes(best) && keys.includes(worst) && best !== worst
  const others = keys.filter((key) => key !== best && key !== worst)
  const left =
    keys.filter((key) => key !== best && over[key] === undefined).length +
    others.filter((key) => above[key] === undefined).length
  return (
    <Stack gap={4}>
      <Stack direction="row" gap={4} flexWrap="wrap">
        <Choice label="Matters most" value={best} keys={keys} onChosen={(key) => onSaid({ ...said, best: key })} />
        <Choice label="Matters least" value={worst} keys={keys} onChosen={(key) => onSaid({ ...said, worst: key })} />
      </Stack>
      {!isChosen && (
        <Typography role="status">
          {best !== '' && best === worst
            ? 'Choose two that differ.'
            : `Choose both; then ${2 * keys.length - 3} comparisons are left.`}
        </Typography>
      )}
      {isChosen && (
        <>
          <Typography role="status">
            {left === 0 ? 'All is said.' : `${left} of ${2 * keys.length - 3} comparisons are left.`}
          </Typography>
          <Times
            title={`How many times does “${names.criterion(best)}” outweigh`}
            keys={[...others, worst]}
            said={over}
            onSaid={(key, times) => onSaid({ ...said, over: { ...over, [key]: times } })}
          />
          <Times
            title={`How many times is “${names.criterion(worst)}” outweighed by`}
            keys={others}
            said={above}
            onSaid={(key, times) => onSaid({ ...said, above: { ...above, [key]: times } })}
          />
        </>
      )}
    </Stack>
  )
}

function Choice({
  label,
  value,
  keys,
  onChosen,
}: {
  label: string
  value: string
  keys: string[]
  onChosen(key: string): void
}) {
  const { names } = useDraft()
  return (
    <TextField
      select
      label={label}
      value={keys.includes(value) ? value : ''}
      onChange={({ target }) => onChosen(target.value)}
      sx={{ minWidth: 240 }}
    >
      {keys.map((key) => (
        <MenuItem key={key} value={key}>
          {names.criterion(key)}
        </MenuItem>
      ))}
    </TextField>
  )
}

interface TimesProps {
  title: string
  keys: string[]
  said: { [criterion: string]: number }
  onSaid(key: string, times: number): void
}

function Times({ title, keys, said, onSaid }: TimesProps) {
  const { names } = useDraft()
  if (keys.length === 0) return null
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, mb: 2 }}>
        {title}
      </Typography>
      {keys.map((key) => (
        <Box key={key} sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 1 }}>
          <TextField
            select
            size="small"
            value={said[key] ?? ''}
            onChange={({ target }) => onSaid(key, Number(target.value))}
            slotProps={{ select: { SelectDisplayProps: { 'aria-label': `${title} ${names.criterion(key)}` } } }}
            sx={{ width: 88 }}
          >
            {TIMES.map((times) => (
              <MenuItem key={times} value={times}>
                {times} ×
              </MenuItem>
            ))}
          </TextField>
          <span>{names.criterion(key)}</span>
        </Box>
      ))}
    </Box>
  )
}
