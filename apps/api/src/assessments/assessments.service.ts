import { Injectable } from '@nestjs/common'
import type { getResult, GivenReplyOf } from '@verdict/contracts'
import { ENGINE } from '@verdict/engine'
import { agree } from '@verdict/engine/decide'
import { type EntityManager, In } from 'typeorm'
import { type LoadedVersion, PublishedVersions } from '../decision-models/published-versions.service.ts'
import { orNotFound } from '../http/api-error.ts'
import { AssessmentEntity } from './assessment.entity.ts'
import { Decisions } from './decisions.service.ts'
import { ResultTokens } from './result-tokens.service.ts'

/** An assessment with the version that it was decided by. */
export interface Decided {
  assessment: AssessmentEntity
  version: LoadedVersion
  token: string
}

/** Assessments for the rooms downstream. */
@Injectable()
export class Assessments {
  constructor(
    private readonly published: PublishedVersions,
    private readonly tokens: ResultTokens,
    private readonly decisions: Decisions,
  ) {}

  /** The assessment behind a result's token, or a 404. */
  async behind(token: string, database: EntityManager): Promise<Decided> {
    return this.byId(orNotFound(this.tokens.read(token)), database)
  }

  async byId(id: string, database: EntityManager): Promise<Decided> {
    const assessment = orNotFound(await database.findOneBy(AssessmentEntity, { id }))
    const version = orNotFound(await this.published.byId(database, assessment.versionId))
    return { assessment, version, token: this.tokens.of(id) }
  }

  /** Where the clients of assessments came from, by the assessments' ids. */
  async sources(ids: string[], database: EntityManager): Promise<Map<string, AssessmentEntity['source']>> {
    const assessments = await database.find(AssessmentEntity, {
      select: { id: true, source: true },
      where: { id: In(ids) },
    })
    return new Map(assessments.map(({ id, source }) => [id, source]))
  }

  /** The shareable part of an assessment, without personal data. */
  resultOf({ assessment, version }: Decided): GivenReplyOf<typeof getResult> {
    return {
      model: version.slug,
      version: version.number,
      hash: version.hash,
      locale: assessment.locale,
      createdAt: assessment.createdAt,
      answers: assessment.answers,
      priorities: assessment.priorities,
      verdict: assessment.verdict,
    }
  }

  /** Decides again by the rules of the engine version that recorded it, and compares the outcome with the record. */
  async verify({ assessment, version }: Decided) {
    const { answers, priorities, verdict: recorded } = assessment
    const recomputed = await this.decisions.decide(version, answers, priorities, recorded.engine)
    return { verified: agree(recorded, recomputed), hash: version.hash, engine: ENGINE, recorded, recomputed }
  }
}
