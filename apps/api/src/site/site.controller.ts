import { Controller } from '@nestjs/common'
import { getSite, type InputOf } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import type { Work } from '../http/work.ts'
import { SiteService } from './site.service.ts'

@Controller()
export class SiteController {
  constructor(private readonly site: SiteService) {}

  @Endpoint(getSite)
  read(_input: InputOf<typeof getSite>, { database }: Work) {
    return this.site.read(database)
  }
}
