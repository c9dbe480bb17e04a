import { Injectable } from '@nestjs/common'
import type { Check, checkModel, InputOf } from '@verdict/contracts'
import type { Deciding } from '../http/work.ts'
import { laneFor, toDecide, toWalk } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { readModel } from './drafts.ts'

@Injectable()
export class CheckModel {
  constructor(private readonly pool: WorkerPool) {}

  /** Looks at the draft as it is saved, and changes nothing. */
  async run({ params }: InputOf<typeof checkModel>, { database, now }: Deciding): Promise<Check> {
    const { draft } = await readModel(database, params.id)
    const json = JSON.stringify(draft)
    // Fairness draws about as much as one scenario does.
    const operations = toWalk(json.length) + toDecide(draft) * (draft.scenarios.length + 1)
    const today = now.toISOString().slice(0, 'yyyy-mm-dd'.length)
    return this.pool.run(laneFor(operations), 'checkDraft', { json, today })
  }
}
