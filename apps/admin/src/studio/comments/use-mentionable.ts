import { useMemo } from 'react'
import { useGetList } from 'react-admin'
import { type Mentionable, namedApart } from './mentions.ts'

const NOBODY: Mentionable[] = []

/** Colleagues who can sign in. */
export function useMentionable(): Mentionable[] {
  const { data = NOBODY } = useGetList<Mentionable>('users', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    filter: { disabled: false },
  })
  return useMemo(() => namedApart(data), [data])
}
