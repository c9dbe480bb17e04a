import { Box } from '@mui/material'
import { FacetButton } from '../../ui/list/FacetButton.tsx'
import { DayFilters, FacetColumns, FacetGroup, PanelEnd } from '../../ui/list/FilterPanelParts.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { titleOf } from '../../ui/title-of.ts'
import { useModels } from '../../ui/use-models.ts'
import { usePeople } from '../../ui/use-people.ts'
import { useLeadCounts } from '../use-lead-counts.ts'
import { useLeadTags } from '../use-lead-tags.ts'
import { facetsOf } from './facets.ts'
import { useOutcomes } from './use-filter-names.ts'

/** Values of a field that have a count beside them; of more the search finds the leads. */
const MOST = 10

interface Props {
  filter: LeadFilter
  onChange(filter: LeadFilter): void
  onClose(): void
}

/** Everything that leads can be filtered by, with how many there are beside each. What is chosen holds at once. */
export function FilterPanel({ filter, onChange, onClose }: Props) {
  const { winners, locales } = useOutcomes()
  const models = useModels() ?? []
  const known = {
    colleagues: usePeople().slice(0, MOST),
    models: models.slice(0, MOST).map(({ slug, title }) => ({ slug, title: titleOf(title) })),
    tags: useLeadTags().slice(0, MOST),
    winners: winners.slice(0, MOST),
    locales: locales.slice(0, MOST),
  }
  const facets = facetsOf(filter, known)
  const counts = useLeadCounts(facets.flatMap(({ choices }) => choices.map(({ counted }) => counted)))
  const before = (facet: number) => facets.slice(0, facet).reduce((sum, { choices }) => sum + choices.length, 0)
  return (
    <Box sx={{ p: 5, maxWidth: 720 }}>
      <FacetColumns>
        {facets.map(({ title, choices }, i) => (
          <FacetGroup key={title} title={title}>
            {choices.map((choice, j) => (
              <FacetButton
                key={choice.label}
                label={choice.label}
                isOn={choice.isOn}
                count={counts[before(i) + j]}
                onPress={() => onChange(choice.toggled)}
              />
            ))}
          </FacetGroup>
        ))}
      </FacetColumns>
      <DayFilters
        days={DAYS}
        filter={filter}
        onChange={(field, day) => {
          const { [field]: _, ...without } = filter
          onChange(day ? { ...without, [field]: day } : without)
        }}
      />
      <PanelEnd onClear={() => onChange({})} onClose={onClose} />
    </Box>
  )
}

const DAYS = [
  { field: 'createdFrom', label: 'Received from' },
  { field: 'createdTo', label: 'Received until' },
  { field: 'nextStepFrom', label: 'Next step from' },
  { field: 'nextStepTo', label: 'Next step until' },
] as const
