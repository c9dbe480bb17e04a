import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { AssessmentsController } from './assessments.controller.ts'
import { Assessments } from './assessments.service.ts'
import { Decisions } from './decisions.service.ts'
import { ResultStates } from './result-states.service.ts'
import { ResultTokens } from './result-tokens.service.ts'
import { TakeAssessment } from './take-assessment.service.ts'

@Module({
  imports: [DecisionModelsModule],
  controllers: [AssessmentsController],
  providers: [TakeAssessment, Assessments, Decisions, ResultStates, ResultTokens],
  exports: [Assessments, ResultStates],
})
export class AssessmentsModule {}
