import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { PagesController } from './pages.controller.ts'
import { SharePicturesController } from './share-pictures.controller.ts'
import { Portal } from './portal.service.ts'

@Module({
  imports: [DecisionModelsModule, AssessmentsModule, SiteModule],
  controllers: [PagesController, SharePicturesController],
  providers: [Portal],
})
export class PagesModule {}
