import { useQuery } from '@tanstack/react-query'
import { getSite } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** The time zone whose days the consultancy means, wherever this browser is; until that is known, this browser's. */
export function useSiteZone(): string {
  const { data } = useQuery({
    queryKey: ['site'],
    queryFn: async () => (await call(getSite)).body,
    staleTime: 60_000,
  })
  return data?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
