import { Controller } from '@nestjs/common'
import { confirmTotp, getTotp, type InputOf, removeTotp, renewRecoveryCodes, setUpTotp } from '@verdict/contracts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import type { Call, Deciding } from '../../http/call.ts'
import { TwoFactor } from './two-factor.service.ts'

@Controller()
export class TwoFactorController {
  constructor(private readonly twoFactor: TwoFactor) {}

  @Endpoint(getTotp)
  status(_input: InputOf<typeof getTotp>, call: Call) {
    return this.twoFactor.status(call)
  }

  @Endpoint(setUpTotp, { decidesFirst: true })
  setUp(input: InputOf<typeof setUpTotp>, deciding: Deciding) {
    return this.twoFactor.setUp(input, deciding)
  }

  @Endpoint(confirmTotp)
  confirm(input: InputOf<typeof confirmTotp>, call: Call) {
    return this.twoFactor.confirm(input, call)
  }

  @Endpoint(renewRecoveryCodes, { decidesFirst: true })
  renewCodes(input: InputOf<typeof renewRecoveryCodes>, deciding: Deciding) {
    return this.twoFactor.renewCodes(input, deciding)
  }

  @Endpoint(removeTotp, { decidesFirst: true })
  remove(input: InputOf<typeof removeTotp>, deciding: Deciding) {
    return this.twoFactor.remove(input, deciding)
  }
}
