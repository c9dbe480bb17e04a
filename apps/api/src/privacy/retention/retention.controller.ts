import { Controller } from '@nestjs/common'
import {
  changeRetention,
  type InputOf,
  listRetentionRules,
  listRetentionRuns,
  previewRetention,
} from '@verdict/contracts'
import type { Deciding } from '../../http/call.ts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { readPage } from '../../http/page.ts'
import type { Work } from '../../work/work.ts'
import { RetentionRules } from './retention-rules.service.ts'
import { RetentionRunEntity } from './retention-run.entity.ts'
import { RetentionRunner } from './retention-runner.service.ts'

@Controller()
export class RetentionController {
  constructor(
    private readonly rules: RetentionRules,
    private readonly runner: RetentionRunner,
  ) {}

  @Endpoint(listRetentionRules)
  all(_: unknown, work: Work) {
    return this.rules.all(work)
  }

  @Endpoint(previewRetention)
  preview(input: InputOf<typeof previewRetention>, work: Work) {
    return this.rules.preview(input, work)
  }

  @Endpoint(changeRetention, { decidesFirst: true })
  async change(input: InputOf<typeof changeRetention>, { write }: Deciding) {
    const rule = await write((work) => this.rules.change(input, work))
    if (rule.days !== null) this.runner.wake()
    return rule
  }

  @Endpoint(listRetentionRuns)
  runs({ query }: InputOf<typeof listRetentionRuns>, { database }: Work) {
    const runs = database.createQueryBuilder(RetentionRunEntity, 'run')
    if (query.filter.kind) runs.where('run.kind = :kind', query.filter)
    return readPage('retention-runs', runs, query)
  }
}
