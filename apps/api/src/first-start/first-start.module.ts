import { Module } from '@nestjs/common'
import { CaseStudiesModule } from '../case-studies/case-studies.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { Seed } from './seed.ts'

@Module({ imports: [DecisionModelsModule, CaseStudiesModule], providers: [Seed] })
export class FirstStartModule {}
