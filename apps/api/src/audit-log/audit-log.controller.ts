import { Controller } from '@nestjs/common'
import { type InputOf, listAuditEvents } from '@verdict/contracts'
import { auditEvents } from '../audit/audit-events.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import type { Work } from '../work/work.ts'

@Controller()
export class AuditLogController {
  @Endpoint(listAuditEvents)
  async list({ query }: InputOf<typeof listAuditEvents>, { database }: Work) {
    const events = auditEvents(database)
    for (const [field, value] of Object.entries(query.filter))
      if (value !== undefined) events.andWhere(`event.${field} = :${field}`, { [field]: value })
    return readPage('audit-events', events, query, { at: 'event.id' })
  }
}
