import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { JobsModule } from '../jobs/jobs.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { ImpactAssessments } from './impact-assessments.service.ts'
import { ImpactController } from './impact.controller.ts'
import { ImpactJob } from './impact-job.service.ts'
import { Impacts } from './impacts.service.ts'

@Module({
  imports: [DecisionModelsModule, JobsModule, SiteModule],
  controllers: [ImpactController],
  providers: [ImpactAssessments, ImpactJob, Impacts],
})
export class ImpactModule {
  constructor(housekeeping: Housekeeping) {
    // That of a version stays with it.
    housekeeping.delete({
      table: 'impacts',
      old: `computed_at < now() - interval '30 days' and not exists (
        select from model_versions version where version.model_id = impacts.model_id and version.hash = impacts.hash)`,
    })
  }
}
