import { Controller } from '@nestjs/common'
import { forgetJudgements, type InputOf, listJudgements, saveJudgement } from '@verdict/contracts'
import type { Call } from '../../http/call.ts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { Judgements } from './judgements.service.ts'

@Controller()
export class JudgementsController {
  constructor(private readonly judgements: Judgements) {}

  @Endpoint(listJudgements)
  list({ params }: InputOf<typeof listJudgements>, { database }: Call) {
    return this.judgements.list(params.id, database)
  }

  @Endpoint(saveJudgement)
  save(input: InputOf<typeof saveJudgement>, call: Call) {
    return this.judgements.save(input, call)
  }

  @Endpoint(forgetJudgements)
  async forget({ params }: InputOf<typeof forgetJudgements>, call: Call) {
    await this.judgements.forget(params.id, call)
  }
}
