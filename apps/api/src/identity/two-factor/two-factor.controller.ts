import { Controller } from '@nestjs/common'
import { confirmTotp, getTotp, type InputOf, removeTotp, renewRecoveryCodes, setUpTotp } from '@verdict/contracts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import type { Call } from '../../http/call.ts'
import { TwoFactor } from './two-factor.service.ts'

@Controller()
export class TwoFactorController {
  constructor(private readonly twoFactor: TwoFactor) {}

  @Endpoint(getTotp)
  status(_input: InputOf<typeof getTotp>, work: Call) {
    return this.twoFactor.status(work)
  }

  @Endpoint(setUpTotp)
  setUp(input: InputOf<typeof setUpTotp>, work: Call) {
    return this.twoFactor.setUp(input, work)
  }

  @Endpoint(confirmTotp)
  confirm(input: InputOf<typeof confirmTotp>, work: Call) {
    return this.twoFactor.confirm(input, work)
  }

  @Endpoint(renewRecoveryCodes)
  renewCodes(input: InputOf<typeof renewRecoveryCodes>, work: Call) {
    return this.twoFactor.renewCodes(input, work)
  }

  @Endpoint(removeTotp)
  remove(input: InputOf<typeof removeTotp>, work: Call) {
    return this.twoFactor.remove(input, work)
  }
}
