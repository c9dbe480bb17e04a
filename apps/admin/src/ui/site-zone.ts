import { useQuery } from '@tanstack/react-query'
import { getSite } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** The consultancy's time zone; the browser's until the settings are loaded. */
export function useSiteZone(): string {
  const { data } = useQuery({
    queryKey: ['site'],
    queryFn: async () => (await call(getSite)).body,
    staleTime: 60_000,
  })
  return data?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
