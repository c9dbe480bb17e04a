import { type DynamicModule, Global, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AffectedModule } from './affected/affected.module.ts'
import { AssessmentsModule } from './assessments/assessments.module.ts'
import { AuditLogModule } from './audit-log/audit-log.module.ts'
import { CaseStudiesModule } from './case-studies/case-studies.module.ts'
import { Environment } from './config/environment.token.ts'
import type { ProductFiles } from './config/product-files.ts'
import { dataSourceOptions } from './database/data-source.ts'
import { DigestModule } from './digest/digest.module.ts'
import { FirstStartModule } from './first-start/first-start.module.ts'
import { HousekeepingModule } from './housekeeping/housekeeping.module.ts'
import { OutboxModule } from './outbox/outbox.module.ts'
import { DecisionModelsModule } from './decision-models/decision-models.module.ts'
import { HealthModule } from './health/health.module.ts'
import { HttpModule } from './http/http.module.ts'
import { IdentityModule } from './identity/identity.module.ts'
import { JobsModule } from './jobs/jobs.module.ts'
import { ImpactModule } from './impact/impact.module.ts'
import { LeadsModule } from './leads/leads.module.ts'
import { MailModule } from './mail/mail.module.ts'
import { PagesModule } from './pages/pages.module.ts'
import { PortalFolder } from './pages/portal.service.ts'
import { PrivacyModule } from './privacy/privacy.module.ts'
import { PreviewsModule } from './previews/previews.module.ts'
import { ReportsModule } from './reports/reports.module.ts'
import { TypesetterScript } from './reports/typesetter.service.ts'
import { ReplyCacheModule } from './reply-cache/reply-cache.module.ts'
import { SiteModule } from './site/site.module.ts'
import { VisitsModule } from './visits/visits.module.ts'
import { WebhooksModule } from './webhooks/webhooks.module.ts'
import { WorkerScript } from './workers/worker-pool.service.ts'
import { WorkersModule } from './workers/workers.module.ts'

const rooms = [
  HousekeepingModule,
  OutboxModule,
  IdentityModule,
  AuditLogModule,
  JobsModule,
  SiteModule,
  MailModule,
  DecisionModelsModule,
  CaseStudiesModule,
  AssessmentsModule,
  PreviewsModule,
  LeadsModule,
  ImpactModule,
  ReportsModule,
  DigestModule,
  VisitsModule,
  WebhooksModule,
  AffectedModule,
  PrivacyModule,
  HealthModule,
  PagesModule,
  FirstStartModule,
]

@Global()
@Module({})
export class AppModule {
  /** The product's rooms, in the order of the river, over one database. */
  static with(environment: Environment, databaseUrl: string, files: ProductFiles): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl), retryAttempts: 0 }),
        HttpModule,
        ReplyCacheModule,
        WorkersModule,
        ...rooms,
      ],
      providers: [
        { provide: Environment, useValue: environment },
        { provide: PortalFolder, useValue: { path: files.portal } },
        { provide: WorkerScript, useValue: files.worker },
        { provide: TypesetterScript, useValue: files.typesetter },
      ],
      exports: [Environment, PortalFolder, WorkerScript, TypesetterScript],
    }
  }
}
