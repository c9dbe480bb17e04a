import { Injectable } from '@nestjs/common'
import type { InputOf, withdrawVersion } from '@verdict/contracts'
import { IsNull } from 'typeorm'
import { orNotFound } from '../http/api-error.ts'
import { actorOf, type Work } from '../work/work.ts'
import { lockModel } from './drafts.ts'
import { ModelEntity } from './model.entity.ts'
import { VersionEntity } from './version.entity.ts'

@Injectable()
export class Withdraw {
  /**
   * Offers a version no more: clients are given the newest that is left, or none. Results that name it stay as they are. What is withdrawn
   * already is left so.
   */
  async run({ params, body }: InputOf<typeof withdrawVersion>, work: Work): Promise<VersionEntity> {
    const { database, audit, now } = work
    const asked = orNotFound(await database.findOneBy(VersionEntity, { id: params.id }))
    // Publishing locks the same row: which version is the latest is decided once.
    await lockModel(database, asked.modelId)
    const version = await database.findOneByOrFail(VersionEntity, { id: params.id })
    if (version.withdrawnAt !== null) return version
    const withdrawn = { withdrawnAt: now, withdrawnById: actorOf(work).id, withdrawnReason: body?.reason || null }
    await database.update(VersionEntity, { id: version.id }, withdrawn)
    const latest = await database.findOne(VersionEntity, {
      where: { modelId: version.modelId, withdrawnAt: IsNull() },
      order: { number: 'DESC' },
    })
    const { number = null, hash = null, publishedAt = null } = latest ?? {}
    await database.update(
      ModelEntity,
      { id: version.modelId },
      { latestVersion: number, latestHash: hash, publishedAt },
    )
    await audit.record({
      action: 'withdraw',
      resource: 'versions',
      record: version.id,
      after: { model: version.modelId, version: version.number, latest: number, reason: withdrawn.withdrawnReason },
    })
    return { ...version, ...withdrawn }
  }
}
