import { assemble } from '../assemble.ts'
import { structure } from './structure.ts'
import { catalan } from './texts.ca.ts'
import { english } from './texts.en.ts'
import { spanish } from './texts.es.ts'

/** "PostgreSQL, MySQL, MongoDB or SQLite?", in the languages whose texts stand beside `texts.en.ts`. */
export const postgresqlMysqlMongodbOrSqlite = assemble(structure, { en: english, es: spanish, ca: catalan })
