import { useGetList } from 'react-admin'

export interface Colleague {
  id: string
  name: string
}

/** Who works here, by name. */
export function useColleagues(): Colleague[] {
  const { data = [] } = useGetList<Colleague>('users', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  })
  return data
}
