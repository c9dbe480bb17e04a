import { Injectable } from '@nestjs/common'
import type { Site as SiteReply } from '@verdict/contracts'
import { Environment } from '../config/environment.token.ts'
import { type EntityManager, IsNull, Not } from 'typeorm'
import { SiteEntity } from './site.entity.ts'

/** Whom clients talk to, as reports and mails say it. */
export type SiteContact = Pick<
  SiteEntity,
  | 'contactPerson'
  | 'callDescription'
  | 'responseTime'
  | 'bookingUrl'
  | 'privacyUrl'
  | 'imprintUrl'
  | 'printLogo'
  | 'photo'
>

/** Where pages show the picture of whom clients talk to. */
export const CONTACT_PHOTO = '/contact-photo.png'

/** There is one row: one installation serves one consultancy. */
export const SITE = 1

@Injectable()
export class SiteService {
  constructor(private readonly environment: Environment) {}

  async read(database: EntityManager): Promise<SiteReply> {
    const site = await database.findOneByOrFail(SiteEntity, { id: SITE })
    return {
      name: site.name,
      logo: site.logo,
      colours: { accent: site.accent },
      disclosure: site.disclosure,
      consent: { version: site.consentVersion, text: site.consentText },
      contact: {
        person: site.contactPerson,
        photo: (await this.hasPhoto(database)) ? CONTACT_PHOTO : null,
        call: site.callDescription,
        answer: site.responseTime,
        bookingUrl: site.bookingUrl,
      },
      privacyUrl: site.privacyUrl,
      imprintUrl: site.imprintUrl,
      languages: site.languages,
      timeZone: site.timeZone,
      mailsReports: this.environment.smtp !== undefined,
    }
  }

  async contact(database: EntityManager): Promise<SiteContact> {
    const { id: _, ...contact } = await database.findOneOrFail(SiteEntity, {
      where: { id: SITE },
      // The id too: a row of nothing but nulls would be taken for none.
      select: {
        id: true,
        contactPerson: true,
        callDescription: true,
        responseTime: true,
        bookingUrl: true,
        privacyUrl: true,
        imprintUrl: true,
        printLogo: true,
        photo: true,
      },
    })
    return contact
  }

  private hasPhoto(database: EntityManager): Promise<boolean> {
    return database.existsBy(SiteEntity, { id: SITE, photo: Not(IsNull()) })
  }

  /** Whether somebody else has to approve a draft before it is published. */
  async needsApproval(database: EntityManager): Promise<boolean> {
    return database.existsBy(SiteEntity, { id: SITE, approvalNeeded: true })
  }

  /** The time zone in which days are named. */
  async timeZone(database: EntityManager): Promise<string> {
    return (await database.findOneBy(SiteEntity, { id: SITE }))?.timeZone ?? 'UTC'
  }

  /** The language that comes first. */
  async language(database: EntityManager): Promise<string> {
    return (await database.findOneBy(SiteEntity, { id: SITE }))?.languages[0] ?? 'en'
  }

  /** The origins of the sites that may show assessments within their own pages. */
  async embedSites(database: EntityManager): Promise<string[]> {
    return (await database.findOneByOrFail(SiteEntity, { id: SITE })).embedSites
  }
}
