import { Injectable } from '@nestjs/common'
import { type EntityManager, In, IsNull, Not } from 'typeorm'
import { UserEntity } from './user.entity.ts'

/** Who works here, for the rooms downstream. */
@Injectable()
export class Colleagues {
  /** Everybody's name by id. */
  async names(database: EntityManager): Promise<Map<string, string>> {
    return new Map((await database.find(UserEntity)).map(({ id, name }) => [id, name]))
  }

  /** The addresses of those who work leads and have come. */
  async whoWorkLeads(database: EntityManager): Promise<string[]> {
    const role = In(['consultant', 'admin'])
    const users = await database.findBy(UserEntity, { role, disabled: false, passwordHash: Not(IsNull()) })
    return users.map(({ email }) => email)
  }

  /** The addresses of the admins who have come. */
  async admins(database: EntityManager): Promise<string[]> {
    const users = await database.findBy(UserEntity, { role: 'admin', disabled: false, passwordHash: Not(IsNull()) })
    return users.map(({ email }) => email)
  }

  async email(id: string, database: EntityManager): Promise<string> {
    return (await database.findOneByOrFail(UserEntity, { id })).email
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
