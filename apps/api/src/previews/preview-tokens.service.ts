import { Injectable } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'
import { IdTokens } from '../identity/id-tokens.ts'

/** Tokens of previews: each opens one draft as it was. */
@Injectable()
export class PreviewTokens extends IdTokens {
  constructor(environment: Environment) {
    super(environment, 'preview')
  }
}
