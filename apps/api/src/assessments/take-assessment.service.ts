import { Injectable } from '@nestjs/common'
import { type InputOf, takeAssessment } from '@verdict/contracts'
import { checkAnswers, checkPriorities, inChoiceOrder, settingsOf } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { DerivedMembers } from '../http/derived-members.ts'
import { orNotFound, unprocessable } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import { newRow } from '../work/append-rows.ts'
import { AssessmentEntity } from './assessment.entity.ts'
import { Decisions } from './decisions.service.ts'
import { ResultTokens } from './result-tokens.service.ts'

@Injectable()
export class TakeAssessment {
  constructor(
    private readonly published: PublishedVersions,
    private readonly decisions: Decisions,
    tokens: ResultTokens,
    derived: DerivedMembers,
  ) {
    derived.add(takeAssessment, ({ id }: { id: string }) => ({ token: tokens.of(id) }))
  }

  /**
   * Decides on a client's answers with the version that they were given, and stores answers and verdict. A version never changes, so no lock is needed.
   * The result's token is derived when it is needed and never stored.
   */
  async run({ body }: InputOf<typeof takeAssessment>, { database, now, append }: Deciding) {
    const { answers, priorities = {}, source = {} } = body
    const version = orNotFound(await this.published.offered(database, body.model, body.version, now))
    const { questions, criteria, settings } = version.document
    const problems = [
      ...checkAnswers(questions, answers, '/answers'),
      ...checkPriorities(criteria, settingsOf(settings).priorities?.max ?? null, priorities, '/priorities'),
    ]
    if (problems.length > 0) throw unprocessable(problems)

    const verdict = await this.decisions.decide(version, answers, priorities)
    const { winner, strength, margin } = verdict
    const id = uuid()
    const assessment = newRow(AssessmentEntity, {
      id,
      versionId: version.id,
      answers: inChoiceOrder(questions, answers),
      priorities,
      verdict,
      winner,
      strength,
      margin,
      locale: body.locale ?? null,
      source,
      startedAt: body.startedAt ? new Date(body.startedAt) : null,
      createdAt: now,
    })
    const completed = {
      assessment: id,
      model: version.slug,
      version: version.number,
      status: verdict.status,
      winner,
      strength,
      margin,
    }
    const reply = { id, version: version.number, hash: version.hash, verdict }
    return append(reply, { rows: [assessment], events: [{ type: 'assessment.completed', data: completed }] })
  }
}
