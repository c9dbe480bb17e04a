import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { AssessmentsController } from './assessments.controller.ts'
import { Assessments } from './assessments.service.ts'
import { CountAssessments } from './count-assessments.service.ts'
import { Decisions } from './decisions.service.ts'
import { ExportAssessments } from './export/export-assessments.service.ts'
import { ListAssessments } from './list-assessments.service.ts'
import { ResultStates } from './result-states.service.ts'
import { ResultTokens } from './result-tokens.service.ts'
import { TakeAssessment } from './take-assessment.service.ts'

@Module({
  imports: [DecisionModelsModule, SiteModule],
  controllers: [AssessmentsController],
  providers: [
    TakeAssessment,
    Assessments,
    ListAssessments,
    CountAssessments,
    ExportAssessments,
    Decisions,
    ResultStates,
    ResultTokens,
  ],
  exports: [Assessments, ResultStates],
})
export class AssessmentsModule {}
