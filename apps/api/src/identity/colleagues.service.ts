import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { UserEntity } from './user.entity.ts'

/** Who works here, for the rooms downstream. */
@Injectable()
export class Colleagues {
  /** Everybody's name by id. */
  async names(database: EntityManager): Promise<Map<string, string>> {
    return new Map((await database.find(UserEntity)).map(({ id, name }) => [id, name]))
  }

  has(id: string, database: EntityManager): Promise<boolean> {
    return database.existsBy(UserEntity, { id })
  }
}
