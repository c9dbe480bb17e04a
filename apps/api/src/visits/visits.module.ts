import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { VisitsController } from './visits.controller.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

@Module({ imports: [DecisionModelsModule], controllers: [VisitsController] })
export class VisitsModule {
  constructor(housekeeping: Housekeeping) {
    // A month can be compared with the same month of the year before.
    housekeeping.delete({ table: 'visits', old: "at < now() - interval '400 days'" })
  }
}
