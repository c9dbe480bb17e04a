import { useQuery } from '@tanstack/react-query'
import { getVersion, listVersions } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { call } from '../../api/call.ts'

/** The newest version of a model, whose words its assessments are filtered in; undefined without a model, and until it is there. */
export const useNewestDocument = (model: string | undefined): ModelDocument | undefined =>
  useQuery({
    queryKey: ['versions', 'newest', model],
    enabled: model !== undefined,
    queryFn: async () => {
      const query = { filter: { model }, sort: ['number', 'DESC'], range: [0, 0] } as never
      const [newest] = (await call(listVersions, { query })).body
      return newest ? (await call(getVersion, { params: { id: newest.id } })).body.document : null
    },
  }).data ?? undefined
