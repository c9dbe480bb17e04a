import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { User } from './user.entity.ts'

/** Who works here, for the rooms downstream. */
@Injectable()
export class Colleagues {
  /** Everybody's name by id. */
  async names(database: EntityManager): Promise<Map<string, string>> {
    return new Map((await database.find(User)).map(({ id, name }) => [id, name]))
  }

  has(id: string, database: EntityManager): Promise<boolean> {
    return database.existsBy(User, { id })
  }
}
