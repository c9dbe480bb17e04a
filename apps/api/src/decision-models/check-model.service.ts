import { Injectable } from '@nestjs/common'
import type { CheckReply, checkModel, GivenReplyOf, InputOf } from '@verdict/contracts'
import type { Deciding } from '../http/call.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { AcceptedFindings } from './accepted-findings.service.ts'
import { readModel } from './drafts.ts'

/** In characters of JSON. */
const KEPT = 8 * 1024 * 1024

@Injectable()
export class CheckModel {
  private readonly checks = new TaskCache<CheckReply>(KEPT, (check) => JSON.stringify(check).length)

  constructor(
    private readonly pool: WorkerPool,
    private readonly accepted: AcceptedFindings,
  ) {}

  /** Checks the saved draft; changes nothing. */
  async run(
    { params, query: { locale = 'en' } }: InputOf<typeof checkModel>,
    { database, now }: Deciding,
  ): Promise<GivenReplyOf<typeof checkModel>> {
    const { draft, draftHash } = await readModel(database, params.id)
    const today = now.toISOString().slice(0, 'yyyy-mm-dd'.length)
    const check = await this.checks.of([draftHash, today, locale], () => {
      const json = JSON.stringify(draft)
      // Fairness draws about as much as one scenario does.
      const operations = walkCost(json.length) + decideCost(draft) * (draft.scenarios.length + 1)
      return this.pool.run(laneFor(operations), 'checkDraft', { json, today, locale })
    })
    const accepted = new Map((await this.accepted.list(params.id, database)).map((each) => [each.key, each]))
    return {
      ...check,
      findings: check.findings.map((finding) => {
        const known = accepted.get(finding.key)
        return { ...finding, ...(known && { [known.state === finding.state ? 'accepted' : 'acceptedBefore']: known }) }
      }),
    } as GivenReplyOf<typeof checkModel>
  }
}
