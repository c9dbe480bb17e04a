import { Injectable } from '@nestjs/common'
import type { Check, checkModel, InputOf } from '@verdict/contracts'
import type { Deciding } from '../http/call.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { readModel } from './drafts.ts'

/** In characters of JSON. */
const KEPT = 8 * 1024 * 1024

@Injectable()
export class CheckModel {
  private readonly checks = new TaskCache<Check>(KEPT, (check) => JSON.stringify(check).length)

  constructor(private readonly pool: WorkerPool) {}

  /** Checks the saved draft; changes nothing. */
  async run({ params }: InputOf<typeof checkModel>, { database, now }: Deciding): Promise<Check> {
    const { draft, draftHash } = await readModel(database, params.id)
    const today = now.toISOString().slice(0, 'yyyy-mm-dd'.length)
    return this.checks.of([draftHash, today], () => {
      const json = JSON.stringify(draft)
      // Fairness draws about as much as one scenario does.
      const operations = walkCost(json.length) + decideCost(draft) * (draft.scenarios.length + 1)
      return this.pool.run(laneFor(operations), 'checkDraft', { json, today })
    })
  }
}
