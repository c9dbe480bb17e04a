import type { EntityManager } from 'typeorm'
import type { ModelEntity } from '../model.entity.ts'
import { CommentThreadEntity } from './comment-thread.entity.ts'
import { followed } from '../renamed-places.ts'

/**
 * Threads go with the elements whose keys a save of the draft changes.
 *
 * @param renamed places of elements, as `renamedPlaces` gives them
 * @returns whether any did
 */
export async function followRenames(
  model: Pick<ModelEntity, 'id' | 'commentsChangedAt'>,
  renamed: ReadonlyMap<string, string>,
  database: EntityManager,
): Promise<boolean> {
  if (model.commentsChangedAt === null || renamed.size === 0) return false
  const threads = await database.find(CommentThreadEntity, {
    select: { id: true, place: true },
    where: { modelId: model.id },
  })
  const moved = threads
    .map(({ id, place }) => ({ id, from: place, to: followed(place, renamed) }))
    .filter(({ from, to }) => from !== to)
  for (const { id, to } of moved) await database.update(CommentThreadEntity, { id }, { place: to })
  return moved.length > 0
}
