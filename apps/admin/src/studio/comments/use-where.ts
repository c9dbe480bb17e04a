import { type CommentThread, pathOfPlace } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { useDraft } from '../draft/draft-context.ts'
import { isInDraft } from './is-in-draft.ts'

const wording = wordingIn('en')

/** What a thread is about, as it is called now, or was when it went. */
export function useWhere({ place, about }: Pick<CommentThread, 'place'> & { about?: string }) {
  const { document, names } = useDraft()
  const isThere = isInDraft(place, document)
  const now = place === 'overview' ? 'The model' : wording.place(pathOfPlace(place), names)
  return { isThere, where: isThere ? now : (about ?? now) }
}
