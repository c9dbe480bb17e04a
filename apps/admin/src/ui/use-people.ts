import { LARGEST_PAGE } from '@verdict/contracts'
import { useGetList } from 'react-admin'

export interface Person {
  id: string
  name: string
}

const NOBODY: Person[] = []

/** Everybody who works here or did, by name. */
export function usePeople(): Person[] {
  const { data = NOBODY } = useGetList<Person>('users', {
    pagination: { page: 1, perPage: LARGEST_PAGE },
    sort: { field: 'name', order: 'ASC' },
  })
  return data
}
