import type { DraftRevision } from '@verdict/contracts'
import { listed } from '../../ui/listed.ts'

type Save = Pick<DraftRevision, 'author' | 'authorId' | 'savedAt'>

/**
 * Who saved what came in, and when the last of it was saved.
 *
 * @param saves the latest first; the latest of several that is one's own is the save that joined the others in
 * @param me whoever is signed in
 */
export function whoSaved(saves: readonly Save[], me: unknown): { who: string; at: string | undefined } {
  const others = saves.length > 1 && saves[0]?.authorId === me ? saves.slice(1) : saves
  const names = new Set(others.map(({ author, authorId }) => (authorId === me ? 'You, elsewhere,' : author)))
  const known = [...names].filter((name) => name !== null)
  const areKnown = known.length > 0 && known.length === names.size
  return { who: areKnown ? listed(known) : 'Somebody else', at: others[0]?.savedAt }
}
