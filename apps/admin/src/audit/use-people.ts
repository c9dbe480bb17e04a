import { LARGEST_PAGE } from '@verdict/contracts'
import { useMemo } from 'react'
import { useGetList } from 'react-admin'

/** Everybody who works here or did, by id, in the order of their names. */
export function usePeople(): ReadonlyMap<string, string> {
  const { data } = useGetList<{ id: string; name: string }>('users', {
    pagination: { page: 1, perPage: LARGEST_PAGE },
    sort: { field: 'name', order: 'ASC' },
  })
  return useMemo(() => new Map(data?.map(({ id, name }) => [id, name])), [data])
}
