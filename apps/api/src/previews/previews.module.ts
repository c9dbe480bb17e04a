import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { PreviewLinksController } from './preview-links.controller.ts'
import { PreviewLinks } from './preview-links.service.ts'
import { PreviewTokens } from './preview-tokens.service.ts'
import { Previews } from './previews.service.ts'

@Module({
  imports: [DecisionModelsModule, AssessmentsModule],
  controllers: [PreviewLinksController],
  providers: [PreviewLinks, PreviewTokens, Previews],
  exports: [PreviewLinks, Previews],
})
export class PreviewsModule {
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'preview_links', old: 'expires_at < now()' })
  }
}
