import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { PreviewsModule } from '../previews/previews.module.ts'
import { ReportsModule } from '../reports/reports.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { WebhooksModule } from '../webhooks/webhooks.module.ts'
import { AffectedController } from './affected.controller.ts'
import { Affected } from './affected.service.ts'

@Module({
  imports: [DecisionModelsModule, WebhooksModule, PreviewsModule, ReportsModule, SiteModule],
  controllers: [AffectedController],
  providers: [Affected],
})
export class AffectedModule {}
