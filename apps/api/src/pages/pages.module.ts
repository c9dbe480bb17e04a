import { Module } from '@nestjs/common'
import { ResultStates } from '../assessments/result-states.service.ts'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { PrivacyModule } from '../privacy/privacy.module.ts'
import { PreviewsModule } from '../previews/previews.module.ts'
import { ReplyCache } from '../reply-cache/reply-cache.service.ts'
import { SiteModule } from '../site/site.module.ts'
import { IndexFilesController } from './index-files.controller.ts'
import { ModelPicturesController } from './model-pictures.controller.ts'
import { PageContents } from './page-contents.service.ts'
import { PageReplies } from './page-replies.service.ts'
import { PagesController } from './pages.controller.ts'
import { SiteIconsController } from './site-icons.controller.ts'
import { SharePicturesController } from './share-pictures.controller.ts'
import { PreviewPages } from './preview-pages.service.ts'
import { Portal } from './portal.service.ts'

@Module({
  imports: [DecisionModelsModule, AssessmentsModule, SiteModule, PrivacyModule, PreviewsModule],
  controllers: [
    IndexFilesController,
    SiteIconsController,
    PagesController,
    SharePicturesController,
    ModelPicturesController,
  ],
  providers: [PageContents, PreviewPages, PageReplies, Portal],
})
export class PagesModule {
  constructor(cache: ReplyCache, states: ResultStates) {
    cache.watch('result', ({ params }) => states.of((params as { token: string }).token))
  }
}
