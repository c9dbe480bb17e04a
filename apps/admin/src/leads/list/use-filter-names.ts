import type { Model } from '@verdict/contracts'
import { useGetList } from 'react-admin'
import { titleOf } from '../../ui/title-of.ts'
import { usePeople } from '../../ui/use-people.ts'
import type { FilterNames } from './filter-words.ts'

interface ModelRow {
  id: string
  slug: string
  title: string
}

/** The models whose leads can be looked for. */
export function useModels(): ModelRow[] {
  const { data = [] } = useGetList<Model>('models', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'slug', order: 'ASC' },
  })
  return data.map(({ id, slug, title }) => ({ id, slug, title: titleOf(title) }))
}

/** What to call what a filter knows by id or key. */
export function useFilterNames(): FilterNames {
  const colleagues = usePeople()
  const models = useModels()
  return {
    owner: (id) => colleagues.find((each) => each.id === id)?.name ?? 'somebody who has left',
    model: (named) => models.find(({ id, slug }) => id === named || slug === named)?.title ?? named,
  }
}
