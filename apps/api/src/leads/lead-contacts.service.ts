import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { orNotFound } from '../http/api-error.ts'
import { Lead } from './lead.entity.ts'

/** Who left their details and what is agreed with them, for the rooms downstream. */
@Injectable()
export class LeadContacts {
  /** The lead, or a 404. */
  async byId(id: string, database: EntityManager) {
    const lead = orNotFound(await database.findOneBy(Lead, { id }))
    const { assessment, name, company, email, phone, message, locale, nextStep, nextStepOn, createdAt } = lead
    return { assessment, contact: { name, company, email, phone, message, locale, nextStep, nextStepOn }, createdAt }
  }
}
