import type { RatingStructure } from '../structure.ts'
import type { CriterionKey } from './criteria.ts'
import type { OptionKey } from './effects.ts'
import { sources as from } from './sources.ts'

/** How good each option is as it comes, run by oneself, 0 to 10, and how far honest people may differ. */
export const ratings = {
  integrity: {
    postgresql: {
      value: 9,
      low: 8,
      high: 10,
      sources: [from.pgConstraints, from.jepsenPostgresql, from.pgPossibleHole],
    },
    mysql: { value: 7.5, low: 6, high: 8.5, sources: [from.mysqlChecks, from.jepsenMysql] },
    mongodb: { value: 6.5, low: 5, high: 7.5, sources: [from.mongoAtomicity, from.mongoDefaults, from.jepsenMongodb] },
    sqlite: { value: 7.5, low: 6, high: 9, sources: [from.sqliteStrict, from.sqliteForeignKeys] },
  },
  shapes: {
    postgresql: { value: 8, low: 7, high: 9, sources: [from.pgJson] },
    mysql: { value: 6, low: 5, high: 7, sources: [from.mysqlJson] },
    mongodb: { value: 9.5, low: 8.5, high: 10, sources: [from.mongoSchema] },
    sqlite: { value: 6, low: 5, high: 7.5, sources: [from.sqliteJson] },
  },
  asking: {
    postgresql: { value: 9, low: 8, high: 10, sources: [from.pgTextSearch, from.pgvector, from.postgis] },
    mysql: { value: 6.5, low: 5, high: 7.5, sources: [from.mysqlTextSearch, from.mysqlMaps, from.mysqlVectors] },
    mongodb: { value: 7.5, low: 6, high: 9, sources: [from.mongoSearch, from.mongot] },
    sqlite: { value: 6, low: 4.5, high: 7, sources: [from.sqliteTextSearch, from.sqliteUses] },
  },
  writing: {
    postgresql: { value: 8.5, low: 7.5, high: 9.5, sources: [from.pgConcurrency, from.pgIsolation, from.pgVacuum] },
    mysql: { value: 8.5, low: 7.5, high: 9.5, sources: [from.mysqlTransactions] },
    mongodb: { value: 8.5, low: 7.5, high: 9.5, sources: [from.mongoConcurrency] },
    sqlite: { value: 3.5, low: 2.5, high: 5, sources: [from.sqliteUses] },
  },
  growth: {
    postgresql: { value: 6, low: 4.5, high: 8, sources: [from.notion, from.citus, from.citusLimits] },
    mysql: { value: 7, low: 5.5, high: 8.5, sources: [from.vitess] },
    mongodb: { value: 9, low: 8, high: 9.5, sources: [from.mongoSharding] },
    sqlite: { value: 2, low: 1, high: 3, sources: [from.sqliteUses] },
  },
  failover: {
    postgresql: { value: 6, low: 5, high: 7.5, sources: [from.pgStandby, from.pgFailover, from.patroni] },
    mysql: { value: 8, low: 6.5, high: 9, sources: [from.mysqlCluster] },
    mongodb: { value: 9, low: 8, high: 9.5, sources: [from.mongoElections] },
    sqlite: { value: 2.5, low: 1, high: 4, sources: [from.litestream] },
  },
  upkeep: {
    postgresql: { value: 6, low: 5, high: 7.5, sources: [from.pgVacuum, from.pgUpgrading, from.pgVersions] },
    mysql: { value: 7, low: 5.5, high: 8, sources: [from.mysqlUpgrading] },
    mongodb: { value: 6, low: 4.5, high: 7.5, sources: [from.mongoTransactions, from.mongoReplicaSet, from.guardian] },
    sqlite: { value: 10, low: 9, high: 10, sources: [from.sqliteAbout, from.sqliteUses] },
  },
  knowledge: {
    postgresql: { value: 9, low: 8, high: 10, sources: [from.stackOverflow] },
    mysql: { value: 8.5, low: 7.5, high: 9.5, sources: [from.stackOverflow, from.wordpress] },
    mongodb: { value: 6.5, low: 5, high: 8, sources: [from.stackOverflow] },
    sqlite: { value: 7.5, low: 5.5, high: 9, sources: [from.sqliteAbout] },
  },
  licence: {
    postgresql: { value: 9.5, low: 9, high: 10, sources: [from.pgLicence] },
    mysql: { value: 7, low: 5.5, high: 8, sources: [from.mysqlLicence] },
    mongodb: { value: 4, low: 2.5, high: 6, sources: [from.sspl, from.ssplNotOpen] },
    sqlite: { value: 9.5, low: 9, high: 10, sources: [from.sqliteCopyright] },
  },
} satisfies { [criterion in CriterionKey]: { [option in OptionKey]: RatingStructure } }
