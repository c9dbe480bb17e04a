import { useQuery } from '@tanstack/react-query'
import { listRetiredKeys } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import { draftServer, type SavedDraft } from '../draft/draft-server.ts'

interface Target extends SavedDraft {
  /** Keys that may not be given to something else there. */
  taken: { questions: ReadonlySet<string>; rules: ReadonlySet<string> }
}

/** The draft of another model as it is saved now; undefined until one is chosen and has come. */
export function useTarget(model: string) {
  return useQuery({
    queryKey: ['copy-target', model],
    enabled: model !== '',
    gcTime: 0,
    queryFn: async (): Promise<Target> => {
      const [draft, { body: retired }] = await Promise.all([
        draftServer(model).read(),
        call(listRetiredKeys, { params: { id: model } }),
      ])
      const taken = (list: 'questions' | 'rules') =>
        new Set([
          ...draft.document[list].map(({ key }) => key),
          ...retired.flatMap((place) => {
            const [room, key, below] = place.split('/')
            return room === list && key !== undefined && below === undefined ? [key] : []
          }),
        ])
      return { ...draft, taken: { questions: taken('questions'), rules: taken('rules') } }
    },
  })
}
