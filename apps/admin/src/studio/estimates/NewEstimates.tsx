import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Button, IconButton, Stack, Typography } from '@mui/material'
import type { Estimates } from '@verdict/engine'
import { Empty } from '../../ui/Empty.tsx'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { useDraft } from '../draft/draft-context.ts'
import { begin, numberFrom, UnfinishedFields } from '../fields/UnfinishedFields.tsx'
import { readCurrency } from './read-currency.ts'

const PLACE = 'estimates/new'

const fields = [
  { name: 'hourlyRate', label: 'Hourly rate', read: numberFrom(0), width: 120 },
  { name: 'currency', label: 'Currency', read: readCurrency, width: 110 },
  { name: 'hoursPerWeek', label: 'Hours a week', read: numberFrom(0, 168), width: 120 },
]

/** What an hour costs, to be typed before there are estimates: nothing is assumed. */
export function NewEstimates() {
  const { edit } = useDraft()
  const unfinished = useUnfinished()
  if (!Object.hasOwn(unfinished.snapshot(), PLACE))
    return (
      <Empty title="No estimates.">
        <Typography sx={{ mb: 3 }}>
          Clients see weeks and cost under their verdict as soon as there are some here.
        </Typography>
        <Button variant="outlined" onClick={() => begin(unfinished, PLACE, 'Estimates')}>
          Add estimates
        </Button>
      </Empty>
    )
  return (
    <Stack gap={4} sx={{ maxWidth: 640 }}>
      <Stack direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
        <UnfinishedFields<Omit<Estimates, 'options'>>
          place={PLACE}
          fields={fields}
          onFinished={(values) => edit((now) => ({ ...now, estimates: { ...values, options: [] } }))}
        >
          <IconButton size="small" aria-label="No estimates" onClick={() => unfinished.dropPart(PLACE)}>
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </UnfinishedFields>
      </Stack>
      <Typography color="text.secondary">
        The weeks of each option come next. Nothing of it is in the draft before these three are filled in.
      </Typography>
    </Stack>
  )
}
