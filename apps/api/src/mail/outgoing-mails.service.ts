import { Injectable } from '@nestjs/common'
import type { mailKinds } from '@verdict/contracts'
import { type EntityManager, In, IsNull, MoreThan, Raw } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { Environment } from '../config/environment.token.ts'
import { pagesAfter } from '../database/pages-after.ts'
import { SecretCipher } from '../identity/secret-cipher.service.ts'
import type { WrittenMail } from './content.ts'
import { MailEntity } from './mail.entity.ts'

/** A mail that a room asks for. */
export interface NewMail {
  kind: (typeof mailKinds)[number]
  to: string
  locale: string
  data?: { [name: string]: string }
  /** A link that opens an account: it is kept sealed, and only until the mail is sent. */
  link?: string
  lead?: string
  assessment?: string
  /** What it says, where that is written already. */
  written?: WrittenMail
}

/** Kinds of mails to visitors; the others are to colleagues. */
const TO_VISITORS: NewMail['kind'][] = ['result', 'privacy']

/** Asks for mails, in the transaction of what they tell of. */
@Injectable()
export class OutgoingMails {
  constructor(
    private readonly environment: Environment,
    private readonly cipher: SecretCipher,
  ) {}

  /** Whether mails are sent; otherwise they are kept, and read on the desk. */
  get areSent(): boolean {
    return this.environment.smtp !== undefined
  }

  /** How often a kind of mail was asked for under a result since then. */
  countOf(kind: NewMail['kind'], assessment: string, since: Date, database: EntityManager): Promise<number> {
    return database.countBy(MailEntity, { kind, assessment, createdAt: MoreThan(since) })
  }

  /** What mails of a kind to somebody were written from since then. */
  async writtenFrom(
    kind: NewMail['kind'],
    to: string,
    since: Date,
    database: EntityManager,
  ): Promise<MailEntity['data'][]> {
    const mails = await database.find(MailEntity, {
      select: { id: true, data: true },
      where: { kind, to, createdAt: MoreThan(since) },
    })
    return mails.map(({ data }) => data)
  }

  /** Mails of a result belong to its lead from now on, and go with it. */
  async adopt(assessment: string, lead: string, database: EntityManager) {
    await database.update(MailEntity, { assessment, lead: IsNull() }, { lead })
  }

  /** Deletes what was mailed to a visitor. @param until mails of later stay @returns how many they were */
  async erase(to: string, until: Date, database: EntityManager): Promise<number> {
    const [, count] = (await database.query(
      'delete from mails where lower("to") = lower($1) and created_at <= $2 and kind = any($3)',
      [to, until, TO_VISITORS],
    )) as [unknown, number]
    return count
  }

  /**
   * Deletes of what was mailed to colleagues whatever names somebody.
   *
   * @param naming a pattern of PostgreSQL
   * @param names what summaries may call them
   */
  async eraseNaming(naming: string, names: string[], until: Date, database: EntityManager) {
    await database.query(
      `delete from mails where created_at <= $1 and kind <> all($2) and (
         lower(concat_ws(' ', data, subject, text)) ~ lower($3)
         or (kind = 'digest' and exists (select from unnest($4::text[]) name where strpos(text, name) > 0)))`,
      [until, TO_VISITORS, naming, names],
    )
  }

  /** Deletes what was mailed to colleagues of what a lead says. */
  async eraseBriefs(leads: string[], database: EntityManager) {
    await database.query(`delete from mails where lead = any($1) and kind = any('{lead,assigned}')`, [leads])
  }

  /** The addresses of visitors to whom something was mailed, each once, in batches in their order. */
  visitors(database: EntityManager, batch: number): AsyncGenerator<string[]> {
    return pagesAfter(batch, async (after) => {
      const rows: { to: string }[] = await database.query(
        'select distinct lower("to") as "to" from mails where lower("to") > $1 and kind = any($3) order by 1 limit $2',
        [after, batch, TO_VISITORS],
      )
      return rows.map(({ to }) => to)
    })
  }

  /** How many mails an erasure would delete. */
  async countTo(to: string, database: EntityManager): Promise<number> {
    const [row] = await database.query<{ count: number }[]>(
      'select count(*)::int from mails where lower("to") = lower($1) and kind = any($2)',
      [to, TO_VISITORS],
    )
    return row?.count ?? 0
  }

  /** What was mailed to a visitor, oldest first. */
  async sentTo(to: string, database: EntityManager) {
    const mails = await database.find(MailEntity, {
      where: { kind: In(TO_VISITORS), to: Raw((column) => `lower(${column}) = lower(:to)`, { to }) },
      order: { createdAt: 'ASC' },
      take: 500,
    })
    return mails.map(({ subject, text, createdAt, sentAt }) => ({ subject, text, createdAt, sentAt }))
  }

  /** The mails about a lead, newest first. */
  about(lead: string, most: number, database: EntityManager): Promise<MailEntity[]> {
    return database.find(MailEntity, { where: { lead }, order: { createdAt: 'DESC' }, take: most })
  }

  /** @returns their ids */
  async add(mails: NewMail[], database: EntityManager, now: Date): Promise<string[]> {
    if (mails.length === 0) return []
    const rows = mails.map(({ link, data = {}, written, ...mail }) => {
      const id = uuid()
      return {
        lead: null,
        assessment: null,
        ...mail,
        ...written,
        id,
        data,
        sealed: link === undefined ? null : this.cipher.seal(link, `mail ${id}`),
        onceOnly: link !== undefined,
        state: this.areSent ? ('queued' as const) : ('kept' as const),
        attempts: [],
        retry: 0,
        dueAt: now,
        messageId: `<${id}@${this.environment.mailFrom.address.split('@')[1]}>`,
        createdAt: now,
      }
    })
    await database.insert(MailEntity, rows as object[])
    return rows.map(({ id }) => id)
  }
}
