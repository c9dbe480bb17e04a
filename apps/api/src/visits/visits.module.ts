import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { VisitsController } from './visits.controller.ts'

@Module({ imports: [DecisionModelsModule], controllers: [VisitsController] })
export class VisitsModule {}
