import { useQuery } from '@tanstack/react-query'
import { listLeadTags } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** What leads are filed under, the most used first. */
export function useLeadTags(): string[] {
  const { data } = useQuery({
    queryKey: ['leads', 'tags'],
    queryFn: async () => (await call(listLeadTags)).body,
  })
  return data?.map(({ tag }) => tag) ?? []
}
