import { useQuery } from '@tanstack/react-query'
import { listRetiredKeys } from '@verdict/contracts'
import { call } from '../../api/call.ts'

const NONE: ReadonlySet<string> = new Set()

/** The places of keys that were removed from the draft and saved without, such as `options/mysql`; asked for anew after each save. */
export function useRetiredKeys(id: string, revision: number | undefined): ReadonlySet<string> {
  const { data } = useQuery({
    queryKey: ['retired-keys', id, revision],
    queryFn: async () => new Set((await call(listRetiredKeys, { params: { id } })).body),
    enabled: revision !== undefined,
    placeholderData: (before) => before,
  })
  return data ?? NONE
}
