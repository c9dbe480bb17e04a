import { Module } from '@nestjs/common'
import { ChangeDraft } from './change-draft.service.ts'
import { CheckModel } from './check-model.service.ts'
import { CreateModel } from './create-model.service.ts'
import { ModelsController } from './models.controller.ts'
import { Publish } from './publish.service.ts'
import { PublishedModelsController } from './published-models.controller.ts'
import { PublishedVersions } from './published-versions.service.ts'
import { RestoreDraft } from './restore-draft.service.ts'
import { SaveDraft } from './save-draft.service.ts'
import { VersionsController } from './versions.controller.ts'

@Module({
  controllers: [ModelsController, VersionsController, PublishedModelsController],
  providers: [ChangeDraft, CheckModel, CreateModel, SaveDraft, RestoreDraft, Publish, PublishedVersions],
  exports: [CreateModel, Publish, PublishedVersions],
})
export class DecisionModelsModule {}
