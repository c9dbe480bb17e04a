import { Controller } from '@nestjs/common'
import { getAffected, type InputOf } from '@verdict/contracts'
import type { Call } from '../http/call.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { Affected } from './affected.service.ts'

@Controller()
export class AffectedController {
  constructor(private readonly affected: Affected) {}

  @Endpoint(getAffected)
  by({ params }: InputOf<typeof getAffected>, call: Call) {
    return this.affected.by(params.id, call)
  }
}
