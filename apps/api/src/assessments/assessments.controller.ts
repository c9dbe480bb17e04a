import { Controller } from '@nestjs/common'
import { getResult, type InputOf, takeAssessment, verifyResult } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import type { Deciding } from '../http/call.ts'
import type { Work } from '../work/work.ts'
import { Assessments } from './assessments.service.ts'
import { TakeAssessment } from './take-assessment.service.ts'

@Controller()
export class AssessmentsController {
  constructor(
    private readonly taking: TakeAssessment,
    private readonly assessments: Assessments,
  ) {}

  @Endpoint(takeAssessment, { decidesFirst: true, derived: ['token'] })
  take(input: InputOf<typeof takeAssessment>, deciding: Deciding) {
    return this.taking.run(input, deciding)
  }

  @Endpoint(getResult)
  async result({ params }: InputOf<typeof getResult>, { database }: Work) {
    return this.assessments.resultOf(await this.assessments.behind(params.token, database))
  }

  @Endpoint(verifyResult)
  async verify({ params }: InputOf<typeof verifyResult>, { database }: Work) {
    return this.assessments.verify(await this.assessments.behind(params.token, database))
  }
}
