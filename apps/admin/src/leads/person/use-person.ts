import { useQuery } from '@tanstack/react-query'
import { getLeadPerson } from '@verdict/contracts'
import { call } from '../../api/call.ts'

/** All that the person of a lead left, the latest first. */
export const usePerson = (id: string) =>
  useQuery({
    queryKey: ['leads', 'person', id],
    queryFn: async () => (await call(getLeadPerson, { params: { id } })).body,
  })
