import { Controller, StreamableFile } from '@nestjs/common'
import {
  countAssessments,
  exportAssessments,
  getAssessment,
  getResult,
  type InputOf,
  listAssessments,
  takeAssessment,
  verifyResult,
} from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import type { Call, Deciding } from '../http/call.ts'
import type { Work } from '../work/work.ts'
import { Assessments } from './assessments.service.ts'
import { CountAssessments } from './count-assessments.service.ts'
import { ExportAssessments } from './export/export-assessments.service.ts'
import { ListAssessments } from './list-assessments.service.ts'
import { TakeAssessment } from './take-assessment.service.ts'

@Controller()
export class AssessmentsController {
  constructor(
    private readonly taking: TakeAssessment,
    private readonly assessments: Assessments,
    private readonly listing: ListAssessments,
    private readonly counting: CountAssessments,
    private readonly exporting: ExportAssessments,
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

  @Endpoint(listAssessments)
  list(input: InputOf<typeof listAssessments>, call: Call) {
    return this.listing.page(input, call)
  }

  @Endpoint(countAssessments)
  count(input: InputOf<typeof countAssessments>, { database }: Call) {
    return this.counting.run(input, database)
  }

  @Endpoint(exportAssessments)
  async export(input: InputOf<typeof exportAssessments>, call: Call) {
    return new StreamableFile(await this.exporting.run(input, call))
  }

  @Endpoint(getAssessment)
  one(input: InputOf<typeof getAssessment>, call: Call) {
    return this.listing.one(input, call)
  }
}
