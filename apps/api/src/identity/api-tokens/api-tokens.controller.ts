import { Controller } from '@nestjs/common'
import { createApiToken, deleteApiToken, type InputOf, listApiTokens } from '@verdict/contracts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import type { Call } from '../../http/call.ts'
import type { Work } from '../../work/work.ts'
import { ApiTokens } from './api-tokens.service.ts'

@Controller()
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Endpoint(listApiTokens)
  list(_input: InputOf<typeof listApiTokens>, work: Work) {
    return this.tokens.list(work)
  }

  @Endpoint(createApiToken)
  create(input: InputOf<typeof createApiToken>, call: Call) {
    return this.tokens.create(input, call)
  }

  @Endpoint(deleteApiToken)
  end({ params }: InputOf<typeof deleteApiToken>, work: Work) {
    return this.tokens.end(params.id, work)
  }
}
