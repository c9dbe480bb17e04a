import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack } from '@mui/material'
import type { Estimates, OptionEstimate } from '@verdict/engine'
import { OptionName } from '../../ui/OptionName.tsx'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { TypedField } from '../../ui/typing/TypedField.tsx'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { CommentMark } from '../comments/CommentMark.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { Pick } from '../fields/Pick.tsx'
import { RangeFields } from '../fields/RangeFields.tsx'
import { begin, numberFrom, UnfinishedFields } from '../fields/UnfinishedFields.tsx'
import { compact } from '../../ui/lists.ts'
import { NewEstimates } from './NewEstimates.tsx'
import { readCurrency } from './read-currency.ts'

/** Weeks for each option, and what an hour costs. Answers and rules may change the weeks. */
export default function EstimatesTab() {
  const { document, edit, names } = useDraft()
  const unfinished = useUnfinished()
  const { estimates } = document
  if (!estimates) return <NewEstimates />
  const change = (next: (estimates: Estimates) => Estimates) =>
    edit((now) => (now.estimates ? { ...now, estimates: compact(next(now.estimates)) } : now), 'estimates')
  const set = (changed: Partial<Estimates>) => change((now) => ({ ...now, ...changed }))
  const setOptions = (next: (options: OptionEstimate[]) => OptionEstimate[]) =>
    change((now) => ({ ...now, options: next(now.options) }))
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
          place="estimates/rate"
          onCommit={(rate) => rate !== undefined && set({ hourlyRate: rate })}
          sx={{ width: 120 }}
        />
        <TypedField<string>
          label="Currency"
          value={estimates.currency}
          place="estimates/currency"
          write={String}
          read={readCurrency}
          onCommit={(currency) => set({ currency })}
          sx={{ width: 110 }}
        />
        <NumberField
          label="Hours a week"
          min={0}
          max={168}
          value={estimates.hoursPerWeek}
          place="estimates/hours"
          onCommit={(hours) => hours !== undefined && set({ hoursPerWeek: hours })}
          sx={{ width: 120 }}
        />
        <Pick
          label="The client's own rate"
          place="estimates/rateQuestion"
          value={estimates.rateQuestion}
          none="Not asked"
          choices={numbers}
          width={220}
          onChange={(rateQuestion) => set({ rateQuestion: rateQuestion || undefined } as Partial<Estimates>)}
        />
      </Stack>
      <Box>
        {estimates.options.map(({ option, weeks }) => (
          <Box key={option} sx={row}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
              <OptionName index={document.options.findIndex(({ key }) => key === option)} name={names.option(option)} />
              <CommentMark place={`estimates/${option}`} what={`the estimate for ${names.option(option)}`} />
            </Box>
            <RangeFields
              labels={['Weeks, from', 'to']}
              min={0}
              value={weeks}
              place={`estimates/${option}`}
              onCommit={(next) =>
                setOptions((now) => now.map((each) => (each.option === option ? { ...each, weeks: next } : each)))
              }
            />
            <IconButton
              size="small"
              aria-label={`No estimate for ${names.option(option)}`}
              onClick={() => setOptions((now) => now.filter((each) => each.option !== option))}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
        {missing.map(({ key }) => {
          const place = `estimates/${key}/new`
          return Object.hasOwn(unfinished.snapshot(), place) ? (
            <Box key={key} sx={row}>
              <Box>
                <OptionName index={document.options.findIndex((each) => each.key === key)} name={names.option(key)} />
              </Box>
              <UnfinishedFields<{ from: number; to: number }>
                place={place}
                fields={WEEKS}
                refuse={({ from, to }) => (to < from ? `${to} is less than ${from}.` : undefined)}
                onFinished={({ from, to }) => setOptions((now) => [...now, { option: key, weeks: [from, to] }])}
              >
                <IconButton
                  size="small"
                  aria-label={`No estimate for ${names.option(key)}`}
                  onClick={() => unfinished.dropPart(place)}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </UnfinishedFields>
            </Box>
          ) : (
            <Button key={key} size="small" onClick={() => begin(unfinished, place, 'Weeks')}>
              Add an estimate for {names.option(key)}
            </Button>
          )
        })}
      </Box>
      <Button color="error" sx={{ alignSelf: 'flex-start' }} onClick={() => edit(({ estimates: _, ...rest }) => rest)}>
        Remove all estimates
      </Button>
    </Stack>
  )
}

const WEEKS = [
  { name: 'from', label: 'Weeks, from', read: numberFrom(0), width: 110 },
  { name: 'to', label: 'to', read: numberFrom(0), width: 110 },
]

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr 1fr 36px', sm: 'minmax(0, 1fr) 110px 110px 36px' },
  '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' }, alignSelf: 'center' },
  gap: 3,
  alignItems: 'start',
  borderTop: '1px solid var(--rule)',
  py: 3,
}
