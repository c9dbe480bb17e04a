import { Injectable } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'
import { IdTokens } from '../identity/id-tokens.ts'

/** Tokens of results: each opens one assessment. */
@Injectable()
export class ResultTokens extends IdTokens {
  constructor(environment: Environment) {
    super(environment, 'result')
  }
}
