import { Controller } from '@nestjs/common'
import { type InputOf, listAuditEvents } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'
import { filterEvents } from './filter-events.ts'
import { recordsAbout } from './records-about.ts'

@Controller()
export class AuditLogController {
  constructor(private readonly site: SiteService) {}

  @Endpoint(listAuditEvents)
  async list({ query }: InputOf<typeof listAuditEvents>, { database }: Work) {
    const events = filterEvents(database, query.filter, await this.site.timeZone(database))
    const page = await readPage('audit-events', events, query, { at: 'event.id' })
    const about = await recordsAbout(page.rows, database)
    return page.map((event) => ({ ...event, about: about(event) }))
  }
}
