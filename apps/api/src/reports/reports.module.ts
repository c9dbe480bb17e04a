import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { LeadsModule } from '../leads/leads.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { ReportsController } from './reports.controller.ts'
import { Reports } from './reports.service.ts'
import { Typesetter } from './typesetter.service.ts'

@Module({
  imports: [AssessmentsModule, LeadsModule, SiteModule],
  controllers: [ReportsController],
  providers: [Reports, Typesetter],
})
export class ReportsModule {}
