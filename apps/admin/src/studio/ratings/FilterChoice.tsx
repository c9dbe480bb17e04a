import { ToggleButton } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import { FILTERS, type filteredCells, type RatingFilter } from './rating-filters.ts'

interface Props {
  filtered: ReturnType<typeof filteredCells>
  filter: RatingFilter | undefined
  /** Of all cells. */
  count: number
  onChange(by: RatingFilter | 'all'): void
}

/** Which ratings are shown; nothing where there is nothing to tell apart. */
export function FilterChoice({ filtered, filter, count, onChange }: Props) {
  const offered = FILTERS.filter(([by]) => filtered[by].length > 0 || filter === by)
  if (offered.length === 0) return null
  return (
    <OneOf label="Show" value={filter ?? 'all'} onChange={onChange}>
      <ToggleButton value="all">All {count}</ToggleButton>
      {offered.map(([by, label]) => (
        <ToggleButton key={by} value={by}>
          {label} {filtered[by].length}
        </ToggleButton>
      ))}
    </OneOf>
  )
}
