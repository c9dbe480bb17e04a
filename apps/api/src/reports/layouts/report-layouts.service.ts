import { Injectable } from '@nestjs/common'
import {
  type getReportLayout,
  type GivenReplyOf,
  type InputOf,
  type ReportBlock,
  type ReportKind,
  reportKinds,
  updateReportLayout,
} from '@verdict/contracts'
import type { Layouts } from '@verdict/reports/layout/compose'
import { defaultLayouts } from '@verdict/reports/layout/default-layouts'
import { placeholdersOf } from '@verdict/reports/layout/own-texts'
import type { EntityManager } from 'typeorm'
import { PublishedVersions } from '../../decision-models/published-versions.service.ts'
import { stale, unprocessable } from '../../http/api-error.ts'
import { userNames } from '../../identity/user-names.ts'
import { SiteService } from '../../site/site.service.ts'
import type { Work } from '../../work/work.ts'
import { blockProblems, conditionProblem } from './layout-problems.ts'
import { ReportLayoutVersionEntity } from './report-layout-version.entity.ts'

type LayoutReply = GivenReplyOf<typeof getReportLayout>

/** What the two reports are made of: what admins composed, else what the product brings. */
@Injectable()
export class ReportLayouts {
  constructor(
    private readonly published: PublishedVersions,
    private readonly site: SiteService,
  ) {}

  /** What was composed; what is absent is as it is delivered. */
  async present(database: EntityManager): Promise<Layouts> {
    const rows = await Promise.all(reportKinds.map((kind) => newest(kind, database)))
    return Object.fromEntries(rows.flatMap((row) => (row?.blocks ? [[row.kind, row.blocks]] : [])))
  }

  async one(kind: ReportKind, database: EntityManager): Promise<LayoutReply> {
    const version = await newest(kind, database)
    const names = await userNames(database, version ? [version] : [], 'author')
    const { languages } = await this.site.read(database)
    return {
      kind,
      blocks: [...(version?.blocks ?? defaultLayouts[kind])],
      isDefault: !version?.blocks,
      placeholders: placeholdersOf(kind),
      languages,
      changedAt: version?.createdAt ?? null,
      changedBy: names.get(version?.author ?? null) ?? null,
      revision: version?.revision ?? 1,
    }
  }

  /** Newest first. */
  versions(kind: ReportKind, database: EntityManager): Promise<ReportLayoutVersionEntity[]> {
    return database.find(ReportLayoutVersionEntity, { where: { kind }, order: { revision: 'DESC' }, take: 200 })
  }

  /** Keeps a new version. Where two do at once, one of them is told so. */
  async save(
    kind: ReportKind,
    { revision, isDefault, blocks: sent }: InputOf<typeof updateReportLayout>['body'],
    { database, audit, now, actor }: Work,
  ): Promise<LayoutReply> {
    const before = await this.one(kind, database)
    if (revision !== before.revision) throw stale(updateReportLayout, before)
    const blocks = isDefault ? [...defaultLayouts[kind]] : (sent ?? before.blocks)
    await this.check(kind, blocks, before.blocks, database)
    if (JSON.stringify(blocks) === JSON.stringify(before.blocks)) return before
    const isBrought = JSON.stringify(blocks) === JSON.stringify(defaultLayouts[kind])
    const row = {
      ...{ kind, revision: revision + 1, createdAt: now, author: actor?.id ?? null },
      blocks: isBrought ? null : blocks,
    }
    const { raw } = (await database
      .createQueryBuilder()
      .insert()
      .into(ReportLayoutVersionEntity)
      .values(row as object)
      .orIgnore()
      .returning('revision')
      .execute()) as { raw: unknown[] }
    if (raw.length === 0) throw stale(updateReportLayout, await this.one(kind, database))
    await audit.record({
      action: 'update',
      resource: 'report-layouts',
      record: kind,
      before: { revision },
      after: { revision: row.revision, isDefault: isBrought },
    })
    return this.one(kind, database)
  }

  /**
   * @param kept blocks whose conditions were decided before: a question that the model has lost since does not stop other changes
   * @throws ApiError (422) where they make no report
   */
  async check(kind: ReportKind, blocks: ReportBlock[], kept: readonly ReportBlock[], database: EntityManager) {
    const known = new Set(kept.map(({ id, condition }) => JSON.stringify([id, condition])))
    const conditions = await Promise.all(
      blocks.map(async ({ id, condition }, i) => {
        if (!condition || known.has(JSON.stringify([id, condition]))) return []
        const problem = await this.problemOf(condition, database)
        return problem ? [{ pointer: `/blocks/${i}/condition`, message: `Block ${i + 1}: ${problem}` }] : []
      }),
    )
    const problems = [...blockProblems(kind, blocks), ...conditions.flat()]
    if (problems.length > 0) throw unprocessable(problems)
  }

  /** Why a condition decides nothing in new reports. */
  async problemOf(
    { model, when }: NonNullable<ReportBlock['condition']>,
    database: EntityManager,
  ): Promise<string | undefined> {
    const version = await this.published.latest(database, model)
    if (!version) return `No published model is called "${model}".`
    return conditionProblem(when, version.document)
  }
}

const newest = async (kind: ReportKind, database: EntityManager): Promise<ReportLayoutVersionEntity | undefined> =>
  (await database.findOne(ReportLayoutVersionEntity, { where: { kind }, order: { revision: 'DESC' } })) ?? undefined
