import { Injectable } from '@nestjs/common'
import type { Site as SiteReply } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Site } from './site.entity.ts'

/** There is one row: one installation serves one consultancy. */
export const SITE = 1

@Injectable()
export class SiteService {
  async read(database: EntityManager): Promise<SiteReply> {
    const site = await database.findOneByOrFail(Site, { id: SITE })
    return {
      name: site.name,
      logo: site.logo,
      colours: { accent: site.accent },
      disclosure: site.disclosure,
      consent: { version: site.consentVersion, text: site.consentText },
      languages: site.languages,
      timeZone: site.timeZone,
    }
  }

  /** The time zone in which days are named. */
  async timeZone(database: EntityManager): Promise<string> {
    return (await database.findOneBy(Site, { id: SITE }))?.timeZone ?? 'UTC'
  }

  /** The origins of the sites that may show assessments within their own pages. */
  async embedSites(database: EntityManager): Promise<string[]> {
    return (await database.findOneByOrFail(Site, { id: SITE })).embedSites
  }
}
