import type { Structure } from '../structure.ts'
import { caseStudies } from './case-studies.ts'
import { criteria } from './criteria.ts'
import { glossary } from './glossary.ts'
import { questions } from './questions.ts'
import { ratings } from './ratings.ts'
import { rules } from './rules.ts'
import { scenarios } from './scenarios.ts'

/** "PostgreSQL, MySQL, MongoDB or SQLite?" without its words; without weeks, since nobody has measured any. */
export const structure = {
  slug: 'postgresql-mysql-mongodb-or-sqlite',
  options: {
    postgresql: { url: 'https://www.postgresql.org/' },
    mysql: { url: 'https://www.mysql.com/' },
    mongodb: { url: 'https://www.mongodb.com/' },
    sqlite: { url: 'https://www.sqlite.org/' },
  },
  criteria,
  ratings,
  reviewed: '2026-11-28',
  questions,
  rules,
  caseStudies,
  scenarios,
  glossary,
  settings: {},
} satisfies Structure
