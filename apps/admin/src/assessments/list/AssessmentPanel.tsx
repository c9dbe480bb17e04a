import { Box } from '@mui/material'
import type { AssessmentFacets } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { languageName } from '../../ui/language-name.ts'
import { FacetButton } from '../../ui/list/FacetButton.tsx'
import { DayFilters, FacetColumns, FacetGroup, PanelEnd } from '../../ui/list/FilterPanelParts.tsx'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { titleOf } from '../../ui/title-of.ts'
import { type AssessmentFilter, without } from '../assessment-filter.ts'
import { AnswerFilter } from './AnswerFilter.tsx'
import { sourceName } from './filter-chips.ts'
import { useFacets } from './use-facets.ts'

interface Props {
  filter: AssessmentFilter
  /** The model whose questions can be filtered by; undefined where it has not been chosen. */
  document: ModelDocument | undefined
  onChange(filter: AssessmentFilter): void
  onClose(): void
}

type Field = Exclude<keyof AssessmentFacets, 'answers'>
type Value = AssessmentFacets[Field][number]

const FIELDS: { field: Field; title: string; label(value: Value): string }[] = [
  {
    field: 'winner',
    title: 'Verdict',
    label: ({ value, name }) => (value === null ? 'None' : titleOf(name) || String(value)),
  },
  { field: 'strength', title: 'How sure', label: ({ value }) => strengthNames[value as 'clear'] ?? 'No verdict' },
  { field: 'lead', title: 'Became a lead', label: ({ value }) => (value ? 'Yes' : 'No') },
  { field: 'source', title: 'Source', label: ({ value }) => sourceName(String(value)) },
  {
    field: 'locale',
    title: 'Language',
    label: ({ value }) => (value === null ? 'Not known' : languageName(String(value))),
  },
  { field: 'version', title: 'Version', label: ({ value }) => `Version ${value}` },
  { field: 'model', title: 'Model', label: ({ value, name }) => titleOf(name) || String(value) },
]

/** What nothing can be filtered by: a language or a strength that is not there. */
const isOffered = (field: Field, { value }: Value) => value !== null || field === 'winner'

/** Everything that assessments can be filtered by, with how many there are beside each. What is chosen holds at once. */
export function AssessmentPanel({ filter, document, onChange, onClose }: Props) {
  const facets = useFacets(filter)
  const toggle = (field: Field, value: Value['value']) =>
    onChange(filter[field] === value ? without(filter, field) : ({ ...filter, [field]: value } as AssessmentFilter))
  return (
    <Box sx={{ p: 5, maxWidth: 760 }} aria-busy={!facets}>
      <FacetColumns>
        {FIELDS.map(({ field, title, label }) => {
          const values = (facets?.[field] ?? []).filter((each) => isOffered(field, each))
          if (values.length === 0) return null
          return (
            <FacetGroup key={field} title={title}>
              {values.map((each) => (
                <FacetButton
                  key={String(each.value)}
                  label={label(each)}
                  isOn={filter[field] === each.value}
                  count={each.count}
                  onPress={() => toggle(field, each.value)}
                />
              ))}
            </FacetGroup>
          )
        })}
      </FacetColumns>
      <AnswerFilter filter={filter} document={document} onChange={onChange} />
      <DayFilters
        days={DAYS}
        filter={filter}
        onChange={(field, day) => onChange(day ? { ...filter, [field]: day } : without(filter, field))}
      />
      <PanelEnd onClear={() => onChange({})} onClose={onClose} />
    </Box>
  )
}

const DAYS = [
  { field: 'from', label: 'Taken from' },
  { field: 'to', label: 'Taken until' },
] as const
