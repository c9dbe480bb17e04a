import { Controller } from '@nestjs/common'
import { type InputOf, listAuditEvents } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import type { Work } from '../http/work.ts'
import { AuditEvent } from './audit-event.entity.ts'

@Controller()
export class AuditController {
  @Endpoint(listAuditEvents)
  async list({ query }: InputOf<typeof listAuditEvents>, { database }: Work) {
    const events = database.createQueryBuilder(AuditEvent, 'event')
    for (const [field, value] of Object.entries(query.filter))
      if (value !== undefined) events.andWhere(`event.${field} = :${field}`, { [field]: value })
    // Ids are UUIDv7: their order is the order of time.
    return readPage('audit-events', events, query, { at: 'event.id' })
  }
}
