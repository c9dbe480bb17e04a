import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from './django-or-nodejs/index.ts'
import { postgresqlMysqlMongodbOrSqlite } from './postgresql-mysql-mongodb-or-sqlite/index.ts'

/** The gallery: what a consultancy may start a model from. */
export const starterModels: ModelDocument[] = [djangoOrNodejs, postgresqlMysqlMongodbOrSqlite]

/** Of these, what a new installation publishes at its first start: one, so that the portal opens with its questions. */
export const firstModels: ModelDocument[] = [djangoOrNodejs]

export { djangoOrNodejs, postgresqlMysqlMongodbOrSqlite }
