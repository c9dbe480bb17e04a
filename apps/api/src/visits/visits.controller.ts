import { Controller } from '@nestjs/common'
import { type InputOf, recordVisit } from '@verdict/contracts'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { orNotFound, unprocessable } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { VisitEntity } from './visit.entity.ts'

const STEPS = ['view', 'start', 'finish']

@Controller()
export class VisitsController {
  constructor(private readonly published: PublishedVersions) {}

  @Endpoint(recordVisit)
  async record({ body: { visit, model, version, step } }: InputOf<typeof recordVisit>, { database, now }: Work) {
    const { id, document } = orNotFound(await this.published.offered(database, model, version, now))
    if (!STEPS.includes(step) && !document.questions.some(({ key }) => key === step))
      throw unprocessable([{ pointer: '/step', message: `The model has no question "${step}".` }])
    await database
      .createQueryBuilder()
      .insert()
      .into(VisitEntity)
      .values({ visit, step, versionId: id, at: now })
      .orIgnore()
      .execute()
  }
}
