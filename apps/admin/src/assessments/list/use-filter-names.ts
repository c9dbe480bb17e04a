import { titleOf } from '../../ui/title-of.ts'
import type { AssessmentFilter } from '../assessment-filter.ts'
import type { FilterNames } from './filter-chips.ts'
import { useFacets } from './use-facets.ts'
import { useNewestDocument } from './use-newest-document.ts'

/** What to call what a filter knows by key, and the model whose questions can be asked for: the only one needs not be chosen. */
export function useFilterNames(filter: AssessmentFilter): FilterNames & { model(slug: string): string } {
  const facets = useFacets({})
  const models = facets?.model ?? []
  const only = models.length === 1 ? String(models[0]?.value) : undefined
  const document = useNewestDocument(filter.model ?? only)
  const named = (list: 'model' | 'winner', value: string | null) => {
    const name = facets?.[list].find((each) => each.value === value)?.name
    return name && titleOf(name)
  }
  return {
    document,
    model: (slug) => named('model', slug) ?? slug,
    winner: (key) => (key === null ? 'None' : (named('winner', key) ?? key)),
  }
}
