import { useQuery } from '@tanstack/react-query'
import { countAssessments } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import type { LeadFilter } from '../lead-filter.ts'
import { titleOf } from '../../ui/title-of.ts'
import { useModels } from '../../ui/use-models.ts'
import { usePeople } from '../../ui/use-people.ts'
import type { FilterNames } from './filter-words.ts'

/**
 * Which options came first for clients who left their details, and in which languages they took it; empty until that is known.
 *
 * @param wanted whether anybody asks: it is counted over all assessments
 */
export function useOutcomes(wanted = true): { winners: { key: string; name: string }[]; locales: string[] } {
  const { data } = useQuery({
    queryKey: ['leads', 'outcomes'],
    queryFn: async () => (await call(countAssessments, { query: { filter: { lead: true } } })).body,
    enabled: wanted,
  })
  return {
    winners: (data?.winner ?? []).flatMap(({ value, name }) =>
      value === null ? [] : [{ key: String(value), name: titleOf(name) || String(value) }],
    ),
    locales: (data?.locale ?? []).flatMap(({ value }) => (value === null ? [] : String(value))),
  }
}

/** What to call what a filter knows by id or key. */
export function useFilterNames(filter: LeadFilter): FilterNames {
  const colleagues = usePeople()
  const models = useModels() ?? []
  const { winners } = useOutcomes(filter.winner !== undefined)
  return {
    owner: (id) => colleagues.find((each) => each.id === id)?.name ?? 'somebody who has left',
    model: (named) => {
      const model = models.find(({ id, slug }) => id === named || slug === named)
      return model ? titleOf(model.title) : named
    },
    winner: (key) => winners.find((each) => each.key === key)?.name ?? key,
  }
}
