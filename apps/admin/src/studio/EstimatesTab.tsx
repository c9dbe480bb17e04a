import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack, TextField, Typography } from '@mui/material'
import type { Estimates } from '@verdict/engine'
import { Empty } from '../ui/Empty.tsx'
import { OptionName } from '../ui/OptionName.tsx'
import { useDraft } from './draft-context.ts'
import { NumberField } from './fields/NumberField.tsx'
import { Pick } from './fields/Pick.tsx'
import { compact, replacedAt, withoutAt } from './lists.ts'

/** Weeks for each option, and what an hour costs. Answers and rules may change the weeks. */
export default function EstimatesTab() {
  const { document, edit, names } = useDraft()
  const { estimates } = document
  if (!estimates)
    return (
      <Empty title="No estimates.">
        <Typography sx={{ mb: 3 }}>
          Clients see weeks and cost under their verdict as soon as there are some here.
        </Typography>
        <Button
          variant="outlined"
          onClick={() =>
            edit((now) => ({
              ...now,
              estimates: {
                hourlyRate: 50,
                hoursPerWeek: 40,
                currency: 'EUR',
                options: now.options.map(({ key }) => ({ option: key, weeks: [4, 8] })),
              },
            }))
          }
        >
          Add estimates
        </Button>
      </Empty>
    )
  const set = (changed: Partial<Estimates>) =>
    edit((now) => ({ ...now, estimates: compact({ ...estimates, ...changed }) }), 'estimates')
  const numbers = document.questions
    .filter(({ type }) => type === 'number')
    .map(({ key }) => ({ key, label: names.question(key) }))
  const missing = document.options.filter(({ key }) => !estimates.options.some(({ option }) => option === key))

  return (
    <Stack gap={6} sx={{ maxWidth: 640 }}>
      <Stack direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
        <NumberField
          label="Hourly rate"
          min={0}
          value={estimates.hourlyRate}
          onChange={(rate) => rate !== undefined && set({ hourlyRate: rate })}
          sx={{ width: 120 }}
        />
        <TextField
          label="Currency"
          value={estimates.currency}
          error={!/^[A-Z]{3}$/.test(estimates.currency)}
          helperText={/^[A-Z]{3}$/.test(estimates.currency) ? undefined : 'Three letters'}
          onChange={({ target }) => set({ currency: target.value.toUpperCase().slice(0, 3) })}
          sx={{ width: 110 }}
        />
        <NumberField
          label="Hours a week"
          min={0}
          max={168}
          value={estimates.hoursPerWeek}
          onChange={(hours) => hours !== undefined && set({ hoursPerWeek: hours })}
          sx={{ width: 120 }}
        />
        <Pick
          label="The client's own rate"
          value={estimates.rateQuestion}
          none="Not asked"
          choices={numbers}
          width={220}
          onChange={(rateQuestion) => set({ rateQuestion: rateQuestion || undefined })}
        />
      </Stack>
      <Box>
        {estimates.options.map(({ option, weeks: [low, high], claims }, i) => {
          const change = (weeks: [number, number]) =>
            set({ options: replacedAt(estimates.options, i, compact({ option, weeks, claims })) })
          return (
            <Box
              key={option}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) 110px 110px 36px',
                gap: 3,
                alignItems: 'center',
                borderTop: '1px solid var(--rule)',
                py: 3,
              }}
            >
              <OptionName index={document.options.findIndex(({ key }) => key === option)} name={names.option(option)} />
              <NumberField
                label="Weeks, from"
                min={0}
                value={low}
                onChange={(from) => from !== undefined && change([from, Math.max(from, high)])}
              />
              <NumberField
                label="to"
                min={0}
                value={high}
                onChange={(to) => to !== undefined && change([Math.min(low, to), to])}
              />
              <IconButton
                size="small"
                aria-label={`No estimate for ${names.option(option)}`}
                onClick={() => set({ options: withoutAt(estimates.options, i) })}
              >
                <DeleteOutlined fontSize="small" />
              </IconButton>
            </Box>
          )
        })}
        {missing.map(({ key }) => (
          <Button
            key={key}
            size="small"
            onClick={() => set({ options: [...estimates.options, { option: key, weeks: [4, 8] }] })}
          >
            Add an estimate for {names.option(key)}
          </Button>
        ))}
      </Box>
      <Button color="error" sx={{ alignSelf: 'flex-start' }} onClick={() => edit(({ estimates: _, ...rest }) => rest)}>
        Remove all estimates
      </Button>
    </Stack>
  )
}
