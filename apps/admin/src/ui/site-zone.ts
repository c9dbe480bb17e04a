import { useQuery } from '@tanstack/react-query'
import type { Site } from '@verdict/contracts'
import { paths } from '@verdict/contracts/paths'
import { call } from '../providers/http.ts'

/** The time zone whose days the consultancy means, wherever this browser is; until that is known, this browser's. */
export function useSiteZone(): string {
  const { data } = useQuery({
    queryKey: ['site'],
    queryFn: async () => (await call<Site>('GET', paths.site)).body,
    staleTime: 60_000,
  })
  return data?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
