import { Injectable } from '@nestjs/common'
import {
  type changeRetention,
  type GivenReplyOf,
  type InputOf,
  type previewRetention,
  retainedKinds,
} from '@verdict/contracts'
import { ApiError } from '../../http/api-error.ts'
import { RetainedKinds } from '../../housekeeping/retained-kinds.ts'
import { userNames } from '../../identity/user-names.ts'
import type { Work } from '../../work/work.ts'
import { keptUntil, previewOf } from './retained-rows.ts'
import { RetentionRuleEntity } from './retention-rule.entity.ts'

type Rule = GivenReplyOf<typeof changeRetention>

/** How long an admin wants each kind of record to be kept. */
@Injectable()
export class RetentionRules {
  constructor(private readonly kinds: RetainedKinds) {}

  async all({ database }: Pick<Work, 'database'>): Promise<Rule[]> {
    const rules = await database.find(RetentionRuleEntity)
    const names = await userNames(database, rules, 'changedBy')
    return retainedKinds.map((kind) => {
      const rule = rules.find((each) => each.kind === kind)
      if (!rule) return { kind, days: null, changedAt: null, changedBy: null, checkedAt: null }
      const { warnedAt: _, ...told } = rule
      return { ...told, changedBy: names.get(rule.changedBy) ?? null }
    })
  }

  preview({ params, query }: InputOf<typeof previewRetention>, { database, now }: Work) {
    return previewOf(this.kinds.of(params.kind), keptUntil(query.days, now), database)
  }

  /** @throws ApiError (409) where other records would go than those of the preview */
  async change({ params: { kind }, body }: InputOf<typeof changeRetention>, work: Work): Promise<Rule> {
    const { database, audit, actor, now } = work
    const { days, hash } = body
    if (days !== null) {
      const preview = await previewOf(this.kinds.of(kind), keptUntil(days, now), database)
      if (preview.hash !== hash)
        throw new ApiError(409, 'changed', 'Other records would go by now than those that you saw. Look again.')
    }
    const before = await database.findOneBy(RetentionRuleEntity, { kind })
    const rule = { kind, days, changedAt: now, changedBy: actor?.id ?? null, checkedAt: null }
    await database.upsert(RetentionRuleEntity, { ...rule, warnedAt: null }, ['kind'])
    const [was, is] = [{ days: before?.days ?? null }, { days }]
    await audit.record({ action: 'update', resource: 'retention', record: kind, before: was, after: is })
    return { ...rule, changedBy: actor?.name ?? null }
  }
}
