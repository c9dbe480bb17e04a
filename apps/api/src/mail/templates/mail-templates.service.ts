import { Injectable } from '@nestjs/common'
import {
  type GivenReplyOf,
  type getMailTemplate,
  type InputOf,
  type MailTemplateKind,
  mailLanguages,
  mailTemplateKinds,
  updateMailTemplate,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { stale, unprocessable } from '../../http/api-error.ts'
import { userNames } from '../../identity/user-names.ts'
import type { Work } from '../../work/work.ts'
import { mailWordsIn } from '../words/mail-words.ts'
import type { TemplateTexts } from './fill-template.ts'
import { MailTemplateVersionEntity } from './mail-template-version.entity.ts'
import { placeholders } from './placeholders.ts'
import { templateProblems } from './template-problems.ts'

type MailLanguage = (typeof mailLanguages)[number]
type TemplateReply = GivenReplyOf<typeof getMailTemplate>

/** A kind of mail in a language. */
export interface TemplatePlace {
  kind: MailTemplateKind
  locale: MailLanguage
}

const places = mailTemplateKinds.flatMap((kind) => mailLanguages.map((locale): TemplatePlace => ({ kind, locale })))
const idOf = ({ kind, locale }: TemplatePlace) => `${kind}.${locale}`

/** Which kind and language an id stands for. */
export const placeOf = (id: string): TemplatePlace | undefined => places.find((place) => idOf(place) === id)

/** The texts that mails are made from: the ones that admins wrote, else those that the product brings. */
@Injectable()
export class MailTemplates {
  /** @param locale of the mail; English where mails are not written in it */
  async present(kind: MailTemplateKind, locale: string, database: EntityManager): Promise<TemplateTexts> {
    const language = locale.split('-')[0]
    const place = { kind, locale: mailLanguages.find((each) => each === language) ?? 'en' }
    return textsOf(place, await newest(place, database))
  }

  async all(database: EntityManager): Promise<TemplateReply[]> {
    const newest: MailTemplateVersionEntity[] = await database
      .createQueryBuilder(MailTemplateVersionEntity, 'version')
      .distinctOn(['version.kind', 'version.locale'])
      .orderBy({ 'version.kind': 'ASC', 'version.locale': 'ASC', 'version.revision': 'DESC' })
      .getMany()
    const names = await userNames(database, newest, 'author')
    return places.map((place) => {
      const version = newest.find(({ kind, locale }) => kind === place.kind && locale === place.locale)
      return replyOf(place, version, names)
    })
  }

  /** Newest first. */
  versions(place: TemplatePlace, database: EntityManager): Promise<MailTemplateVersionEntity[]> {
    return database.find(MailTemplateVersionEntity, { where: place as object, order: { revision: 'DESC' }, take: 200 })
  }

  async one(place: TemplatePlace, database: EntityManager): Promise<TemplateReply> {
    const version = await newest(place, database)
    return replyOf(place, version, await userNames(database, version ? [version] : [], 'author'))
  }

  /** Keeps a new version. Where two do at once, one of them is told so. */
  async save(
    place: TemplatePlace,
    { revision, isDefault, ...sent }: InputOf<typeof updateMailTemplate>['body'],
    { database, audit, now, actor }: Work,
  ): Promise<TemplateReply> {
    const before = await this.one(place, database)
    if (revision !== before.revision) throw stale(updateMailTemplate, before)
    const brought = mailWordsIn(place.locale).templates[place.kind]
    const { subject, text } = isDefault
      ? brought
      : { subject: sent.subject ?? before.subject, text: sent.text ?? before.text }
    this.check(place, { subject, text })
    const fields = [...(subject === before.subject ? [] : ['subject']), ...(text === before.text ? [] : ['text'])]
    if (fields.length === 0) return before
    const isBrought = subject === brought.subject && text === brought.text
    const texts = isBrought ? { subject: null, text: null } : { subject, text }
    const row = { ...place, ...texts, revision: revision + 1, createdAt: now, author: actor?.id ?? null }
    const { raw } = (await database
      .createQueryBuilder()
      .insert()
      .into(MailTemplateVersionEntity)
      .values(row)
      .orIgnore()
      .returning('revision')
      .execute()) as { raw: unknown[] }
    if (raw.length === 0) throw stale(updateMailTemplate, await this.one(place, database))
    await audit.record({
      action: 'update',
      resource: 'mail-templates',
      record: idOf(place),
      before: { subject: before.subject, text: before.text },
      after: { ...texts, isDefault: isBrought },
    })
    return this.one(place, database)
  }

  /** @throws ApiError (422) where a mail cannot be made of them */
  check({ kind }: TemplatePlace, texts: TemplateTexts) {
    const problems = templateProblems(kind, texts)
    if (problems.length > 0) throw unprocessable(problems)
  }
}

const newest = async (place: TemplatePlace, database: EntityManager): Promise<MailTemplateVersionEntity | undefined> =>
  (await database.findOne(MailTemplateVersionEntity, { where: place as object, order: { revision: 'DESC' } })) ??
  undefined

function textsOf({ kind, locale }: TemplatePlace, version?: MailTemplateVersionEntity): TemplateTexts {
  const { subject = null, text = null } = version ?? {}
  return subject === null || text === null ? mailWordsIn(locale).templates[kind] : { subject, text }
}

function replyOf(
  place: TemplatePlace,
  version: MailTemplateVersionEntity | undefined,
  names: ReadonlyMap<string | null, string>,
): TemplateReply {
  return {
    id: idOf(place),
    ...place,
    ...textsOf(place, version),
    isDefault: (version?.subject ?? null) === null,
    placeholders: Object.entries(placeholders[place.kind]).map(([name, { meaning, isBlock, isNeeded }]) => ({
      name,
      meaning,
      isBlock: isBlock ?? false,
      isNeeded: isNeeded ?? false,
    })),
    changedAt: version?.createdAt ?? null,
    changedBy: names.get(version?.author ?? null) ?? null,
    revision: version?.revision ?? 1,
  }
}
