import { Injectable, Logger } from '@nestjs/common'
import { DataSource, IsNull, Not } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { RetainedKinds } from '../../housekeeping/retained-kinds.ts'
import { RepeatingService } from '../../work/repeating-service.ts'
import { runInWork, type Work } from '../../work/work.ts'
import { keptUntil, lockedOld } from './retained-rows.ts'
import { RetentionRuleEntity } from './retention-rule.entity.ts'
import { RetentionRunEntity } from './retention-run.entity.ts'

const HOUR = 3_600_000
/** Records that go in one transaction. */
const BATCH = 200

/** Gives up what is older than its rule says: a moment after the rule is switched on, and once an hour. */
@Injectable()
export class RetentionRunner extends RepeatingService {
  private readonly logger = new Logger(RetentionRunner.name)
  private stopping = false

  constructor(
    private readonly source: DataSource,
    private readonly kinds: RetainedKinds,
  ) {
    super(HOUR)
  }

  override async beforeApplicationShutdown() {
    this.stopping = true
    await super.beforeApplicationShutdown()
  }

  async run(): Promise<boolean> {
    const rules = await this.source.manager.findBy(RetentionRuleEntity, { days: Not(IsNull()) })
    for (const { kind } of rules)
      try {
        while (!this.stopping && (await runInWork(this.source, { actor: null }, (work) => this.batch(kind, work))));
      } catch (error) {
        // The other rules run all the same; this one is tried again in an hour.
        if (!this.stopping) this.logger.error(`Old records could not be deleted (${kind}): ${(error as Error).message}`)
      }
    return false
  }

  /** @returns whether there may be more */
  private async batch(name: RetentionRuleEntity['kind'], work: Work): Promise<boolean> {
    const { database, audit, now } = work
    // One process at a time; a rule that is switched off or changed meanwhile waits for the batch.
    const rule = await database.findOne(RetentionRuleEntity, {
      where: { kind: name },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    })
    if (!rule || rule.days === null) return false
    const { days } = rule
    const kind = this.kinds.of(name)
    const ids = await lockedOld(kind, keptUntil(days, now), BATCH, database)
    // What another process began, or one that was ended, goes on.
    const before = await database.findOneBy(RetentionRunEntity, { kind: name, days, finishedAt: IsNull() })
    const count = (before?.count ?? 0) + ids.length
    const isLast = ids.length < BATCH
    if (count > 0) {
      const run = {
        ...(before ?? { id: uuid(), kind: name, days, startedAt: now }),
        count,
        finishedAt: isLast ? now : null,
      }
      await database.upsert(RetentionRunEntity, run, ['id'])
    }
    if (ids.length > 0)
      await (kind.remove?.(ids, work) ?? database.query(`delete from ${kind.table} where id = any($1)`, [ids]))
    if (!isLast) return true
    if (count > 0) await audit.record({ action: 'erase', resource: 'retention', record: name, after: { days, count } })
    await database.update(RetentionRuleEntity, { kind: name }, { checkedAt: now, warnedAt: null })
    return false
  }
}
