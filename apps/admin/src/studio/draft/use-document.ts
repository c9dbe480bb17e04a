import { useQuery } from '@tanstack/react-query'
import { getRevision, getVersion } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { call } from '../../api/call.ts'
import { useDraft } from './draft-context.ts'

/** The draft as it is on the screen, a version by its id, or a save by its number. */
export type Which = 'draft' | `version ${string}` | `save ${number}`

/** The document that is meant; undefined until it is there. */
export function useDocument(model: string, which: Which | undefined) {
  const { document } = useDraft()
  const [kind, name = ''] = (which ?? '').split(' ')
  const { data, error, refetch } = useQuery<ModelDocument>({
    queryKey: ['document', model, which],
    enabled: which !== undefined && which !== 'draft',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      kind === 'version'
        ? (await call(getVersion, { params: { id: name } })).body.document
        : (await call(getRevision, { params: { id: model, number: Number(name) } })).body,
  })
  return { document: which === 'draft' ? document : data, error, refetch }
}
