import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { orNotFound } from '../http/api-error.ts'
import { userNames } from '../identity/user-names.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'
import { LeadEntity } from './lead.entity.ts'

/** Who left their details and what is agreed with them, for the rooms downstream. */
@Injectable()
export class LeadContacts {
  /** The lead of a result. */
  async idOf(assessment: string, database: EntityManager): Promise<string | undefined> {
    return (await database.findOne(LeadEntity, { where: { assessment }, select: { id: true } }))?.id
  }

  has(id: string, database: EntityManager): Promise<boolean> {
    return database.existsBy(LeadEntity, { id })
  }

  /** The lead, or a 404. */
  async byId(id: string, database: EntityManager) {
    const lead = orNotFound(await database.findOneBy(LeadEntity, { id }))
    const { assessment, createdAt, nextStepTime, revision } = lead
    const { name, company, email, phone, message, locale, nextStep, nextStepOn } = lead
    const contact = { name, company, email, phone, message, locale, nextStep, nextStepOn, nextStepTime }
    return { assessment, contact, createdAt, nextStepTime, revision }
  }

  /** The lead with what colleagues noted of it, or a 404. */
  async withNotes(id: string, most: number, database: EntityManager) {
    return { ...(await this.byId(id, database)), notes: await this.notes(id, most, database) }
  }

  /** What colleagues noted of a lead, the newest first. */
  private async notes(id: string, most: number, database: EntityManager) {
    const notes = await database.find(LeadNoteEntity, {
      where: { leadId: id },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: most,
    })
    const names = await userNames(database, notes, 'authorId')
    return notes.map(({ text, authorId, author, createdAt }) => ({
      text,
      author: names.get(authorId) ?? author,
      at: createdAt,
    }))
  }
}
