import type { DraftRevision } from '@verdict/contracts'
import type { Difference } from '@verdict/engine/review'

/**
 * The saves that made a difference what it is, newest first: the last one that set the whole of it, and those that changed parts of it since.
 * What was set and set again says nothing of who was first.
 *
 * @param saves newest first
 */
export function savesBehind({ path, kind }: Difference, saves: DraftRevision[]): DraftRevision[] {
  const behind: DraftRevision[] = []
  for (const save of saves) {
    const all = save.differences as Difference[]
    // An order is one value; that a list has another one says nothing of its elements.
    const here = all.filter((each) => (each.kind === 'reordered') === (kind === 'reordered'))
    const isWhole = here.some((each) => begins(path, each.path))
    if (isWhole || here.some((each) => begins(each.path, path))) behind.push(save)
    if (isWhole) break
  }
  return behind
}

const begins = (path: string[], start: string[]) => start.every((step, i) => path[i] === step)
