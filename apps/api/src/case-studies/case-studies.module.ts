import { Module } from '@nestjs/common'
import { CaseStudiesController } from './case-studies.controller.ts'
import { EditCaseStudy } from './edit-case-study.service.ts'

@Module({ controllers: [CaseStudiesController], providers: [EditCaseStudy], exports: [EditCaseStudy] })
export class CaseStudiesModule {}
