import { Injectable } from '@nestjs/common'
import { type EntityManager, In, IsNull, LessThan, Not } from 'typeorm'
import { unprocessable } from '../http/api-error.ts'
import { UserEntity } from './user.entity.ts'

const WORKS_LEADS = { role: In(['consultant', 'admin']), disabled: false, passwordHash: Not(IsNull()) }
const WANTS_DIGEST = { ...WORKS_LEADS, weeklyDigest: true }

/** Who works here, for the rooms downstream. */
@Injectable()
export class Colleagues {
  /** Everybody's name by id. */
  async names(database: EntityManager): Promise<Map<string, string>> {
    return new Map((await database.find(UserEntity)).map(({ id, name }) => [id, name]))
  }

  /** The addresses of those who want a mail of each new lead. */
  async whoWantEachLead(database: EntityManager): Promise<string[]> {
    const users = await database.findBy(UserEntity, { ...WORKS_LEADS, leadMails: 'each' })
    return users.map(({ email }) => email)
  }

  /** Where somebody is mailed of a lead that is given to them; undefined where they want no mail. */
  async addressForGiven(id: string, database: EntityManager): Promise<string | undefined> {
    const { email, leadMails } = await database.findOneByOrFail(UserEntity, { id })
    return leadMails === 'none' ? undefined : email
  }

  /**
   * Those who want their week summed up and have not had that of this Monday.
   *
   * @param before who has come since then had no week yet
   */
  async withoutDigest(monday: string, before: Date, database: EntityManager): Promise<string[]> {
    const users = await database.findBy(UserEntity, [
      { ...WANTS_DIGEST, createdAt: LessThan(before), digestWeek: IsNull() },
      { ...WANTS_DIGEST, createdAt: LessThan(before), digestWeek: LessThan(monday) },
    ])
    return users.map(({ id }) => id)
  }

  /** Marks that somebody has the digest of a Monday. @returns their address; undefined where they had it already */
  async markDigest(id: string, monday: string, database: EntityManager): Promise<string | undefined> {
    const [rows] = (await database.query(
      `update users set digest_week = $2 where id = $1 and weekly_digest and (digest_week is null or digest_week < $2)
       returning email`,
      [id, monday],
    )) as [{ email: string }[]]
    return rows[0]?.email
  }

  /** Where an active colleague is mailed. */
  async address(id: string, database: EntityManager): Promise<string | undefined> {
    return (await database.findOneBy(UserEntity, { id, ...WORKS_LEADS }))?.email
  }

  /** The addresses of those of some users who can sign in, whatever their role, and want a mail where a colleague asks something of them. */
  async whoWantMentions(ids: string[], database: EntityManager): Promise<string[]> {
    const users = await database.findBy(UserEntity, {
      ...{ id: In(ids), disabled: false, passwordHash: Not(IsNull()) },
      mentionMails: true,
    })
    return users.map(({ email }) => email)
  }

  /** The addresses of those who may approve what somebody else asks about, and want a mail of it. */
  async whoMayApprove(asked: string, database: EntityManager): Promise<string[]> {
    const users = await database.findBy(UserEntity, { ...WORKS_LEADS, id: Not(asked), mentionMails: true })
    return users.map(({ email }) => email)
  }

  /** @throws ApiError (422) at a pointer where nobody has this id */
  async check(id: string, pointer: string, database: EntityManager) {
    if (!(await this.has(id, database))) throw unprocessable([{ pointer, message: 'There is no user with this id.' }])
  }

  /** The addresses of the admins who have come. */
  async admins(database: EntityManager): Promise<string[]> {
    const users = await database.findBy(UserEntity, { role: 'admin', disabled: false, passwordHash: Not(IsNull()) })
    return users.map(({ email }) => email)
  }

  /** Everybody's id by their name and by their e-mail, in lower case; null where two have the same name. */
  async byNameOrEmail(database: EntityManager): Promise<Map<string, string | null>> {
    const users = await database.find(UserEntity)
    const ids = new Map<string, string | null>()
    for (const { id, name } of users) ids.set(name.toLowerCase(), ids.has(name.toLowerCase()) ? null : id)
    for (const { id, email } of users) ids.set(email.toLowerCase(), id)
    return ids
  }

  has(id: string, database: EntityManager): Promise<boolean> {
    return database.existsBy(UserEntity, { id })
  }
}
