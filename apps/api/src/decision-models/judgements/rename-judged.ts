import { isDeepStrictEqual } from 'node:util'
import type { Judgement, Judgements } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { JudgementEntity } from './judgement.entity.ts'

type Rename = (key: string) => string

/**
 * What was said of the weights goes with the criteria whose keys a save of the draft changes.
 *
 * @param renamed places of elements, as `renamedPlaces` gives them
 */
export async function renameJudged(modelId: string, renamed: ReadonlyMap<string, string>, database: EntityManager) {
  if (![...renamed.keys()].some((place) => place.startsWith('criteria/'))) return
  const rename: Rename = (key) => renamed.get(`criteria/${key}`)?.split('/')[1] ?? key
  for (const { userId, way, said } of await database.findBy(JudgementEntity, { modelId })) {
    const renamedSaid = renaming[way](said as never, rename)
    if (!isDeepStrictEqual(renamedSaid, said))
      await database.update(JudgementEntity, { modelId, userId, way }, { said: renamedSaid as object })
  }
}

const names = <Value>(said: { [name: string]: Value }, rename: Rename) =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [rename(name), value]))

const renaming: { [way in Judgement['way']]: (said: Judgements[way], rename: Rename) => Judgements[way] } = {
  pairs: (said, rename) => names(said, (pair) => pair.split(' ').map(rename).join(' ')),
  ends: ({ best, worst, over, above }, rename) => ({
    ...{ best: rename(best), worst: rename(worst) },
    ...{ over: names(over, rename), above: names(above, rename) },
  }),
  order: ({ keys, span }, rename) => ({ keys: keys.map(rename), span }),
  swing: names,
}
