import { Box, Button, Stack, TextField, Typography } from '@mui/material'
import { FacetButton } from '../../ui/list/FacetButton.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { useColleagues } from '../use-colleagues.ts'
import { useLeadCounts } from '../use-lead-counts.ts'
import { useLeadTags } from '../use-lead-tags.ts'
import { facetsOf } from './facets.ts'
import { useModels } from './use-filter-names.ts'

/** Values of a field that have a count beside them; of more the search finds the leads. */
const MOST = 10

interface Props {
  filter: LeadFilter
  onChange(filter: LeadFilter): void
  onClose(): void
}

/** Everything that leads can be filtered by, with how many there are beside each. What is chosen holds at once. */
export function FilterPanel({ filter, onChange, onClose }: Props) {
  const known = {
    colleagues: useColleagues().slice(0, MOST),
    models: useModels().slice(0, MOST),
    tags: useLeadTags().slice(0, MOST),
  }
  const facets = facetsOf(filter, known)
  const counts = useLeadCounts(facets.flatMap(({ choices }) => choices.map(({ counted }) => counted)))
  const before = (facet: number) => facets.slice(0, facet).reduce((sum, { choices }) => sum + choices.length, 0)
  return (
    <Box sx={{ p: 5, maxWidth: 720 }}>
      <Box sx={{ columns: { xs: 1, sm: 3 }, columnGap: 6 }}>
        {facets.map(({ title, choices }, i) => (
          <Box key={title} role="group" aria-label={title} sx={{ breakInside: 'avoid', mb: 4 }}>
            <Typography variant="caption" component="div">
              {title}
            </Typography>
            {choices.map((choice, j) => (
              <FacetButton
                key={choice.label}
                label={choice.label}
                isOn={choice.isOn}
                count={counts[before(i) + j]}
                onPress={() => onChange(choice.toggled)}
              />
            ))}
          </Box>
        ))}
      </Box>
      <Stack direction="row" flexWrap="wrap" gap={4} sx={{ borderTop: '1px solid var(--rule)', pt: 5 }}>
        {DAYS.map(({ field, label }) => (
          <TextField
            key={field}
            type="date"
            label={label}
            value={filter[field] ?? ''}
            onChange={({ target }) => {
              const { [field]: _, ...without } = filter
              onChange(target.value ? { ...without, [field]: target.value } : without)
            }}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ width: 150 }}
          />
        ))}
      </Stack>
      <Stack direction="row" justifyContent="flex-end" gap={2} sx={{ pt: 5 }}>
        <Button variant="outlined" onClick={() => onChange({})}>
          Clear all
        </Button>
        <Button variant="contained" onClick={onClose}>
          Done
        </Button>
      </Stack>
    </Box>
  )
}

const DAYS = [
  { field: 'createdFrom', label: 'Received from' },
  { field: 'createdTo', label: 'Received until' },
  { field: 'nextStepFrom', label: 'Next step from' },
  { field: 'nextStepTo', label: 'Next step until' },
] as const
