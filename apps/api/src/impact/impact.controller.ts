import { Controller } from '@nestjs/common'
import { getImpact, type InputOf, listImpactAssessments, listPastAssessments, startImpact } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import type { Call, Deciding } from '../http/call.ts'
import { ImpactAssessments } from './impact-assessments.service.ts'
import { ImpactJob } from './impact-job.service.ts'
import { Impacts } from './impacts.service.ts'

@Controller()
export class ImpactController {
  constructor(
    private readonly job: ImpactJob,
    private readonly impacts: Impacts,
    private readonly assessments: ImpactAssessments,
  ) {}

  @Endpoint(startImpact, { decidesFirst: true })
  start(input: InputOf<typeof startImpact>, deciding: Deciding) {
    return this.job.start(input, deciding)
  }

  @Endpoint(getImpact)
  newest(input: InputOf<typeof getImpact>, { database }: Call) {
    return this.impacts.newest(input, database)
  }

  @Endpoint(listImpactAssessments)
  behind(input: InputOf<typeof listImpactAssessments>, call: Call) {
    return this.assessments.find(input, call)
  }

  @Endpoint(listPastAssessments)
  past({ params }: InputOf<typeof listPastAssessments>, { database, now }: Call) {
    return this.impacts.past(params.id, now, database)
  }
}
