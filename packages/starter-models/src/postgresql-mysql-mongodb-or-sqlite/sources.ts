import type { Source } from '@verdict/engine'
import { seenOn } from '../cited.ts'

const { page, repository } = seenOn('2026-11-28')

const postgresql = (title: string, path: string) =>
  page(title, 'PostgreSQL', '2025-09-25', `https://www.postgresql.org/docs/18/${path}.html`)
const mysql = (title: string, path: string) =>
  page(title, 'MySQL (Oracle)', undefined, `https://dev.mysql.com/doc/refman/8.4/en/${path}.html`)
const mongodb = (title: string, path: string) =>
  page(title, 'MongoDB', undefined, `https://www.mongodb.com/docs/manual/${path}/`)
const sqlite = (title: string, path: string) => page(title, 'SQLite', undefined, `https://www.sqlite.org/${path}.html`)
const jepsen = (title: string, published: string, path: string) =>
  page(title, 'Jepsen', published, `https://jepsen.io/analyses/${path}`)

/**
 * What the ratings rest on, each once. Whoever makes a database has an interest in what they say of it: their manuals
 * are cited for what it does and for what it does not, and never for how fast it is.
 */
export const sources = {
  pgConstraints: postgresql('Constraints', 'ddl-constraints'),
  pgJson: postgresql('JSON types', 'datatype-json'),
  pgTextSearch: postgresql('Full text search', 'textsearch-intro'),
  pgConcurrency: postgresql('Concurrency control', 'mvcc-intro'),
  pgFailover: postgresql('Failover', 'warm-standby-failover'),
  pgVacuum: postgresql('Routine vacuuming', 'routine-vacuuming'),
  pgUpgrading: postgresql('Upgrading a PostgreSQL cluster', 'upgrading'),
  pgLicence: page('Licence', 'PostgreSQL', undefined, 'https://www.postgresql.org/about/licence/'),
  pgvector: repository('pgvector/pgvector', 'e48241b', 'pgvector', '2026-08-19')('pgvector', 'README.md'),
  postgis: page('PostGIS', 'PostGIS', undefined, 'https://postgis.net/'),
  jepsenPostgresql: jepsen('PostgreSQL 12.3', '2020-06-12', 'postgresql-12.3'),
  pgPossibleHole: page(
    'Possible G2-item at SERIALIZABLE',
    'PostgreSQL mailing list, via hackorum',
    '2026',
    'https://hackorum.dev/topics/139733',
  ),
  citus: page('Citus', 'Citus (Microsoft)', undefined, 'https://github.com/citusdata/citus'),
  notion: page(
    'Herding elephants: lessons learned from sharding Postgres at Notion',
    'Notion',
    '2021-10-06',
    'https://www.notion.so/blog/sharding-postgres-at-notion',
  ),

  mysqlChecks: page(
    'CHECK constraints',
    'MySQL (Oracle)',
    undefined,
    'https://dev.mysql.com/doc/refman/8.0/en/create-table-check-constraints.html',
  ),
  mysqlJson: mysql('The JSON data type', 'json'),
  mysqlTextSearch: mysql('Full-text search functions', 'fulltext-search'),
  mysqlVectors: page(
    'The VECTOR type',
    'MySQL (Oracle)',
    undefined,
    'https://docs.oracle.com/cd/E17952_01/mysql-9.6-en/vector.html',
  ),
  mysqlTransactions: mysql('InnoDB transaction model', 'innodb-transaction-model'),
  mysqlCluster: page(
    'MySQL InnoDB Cluster',
    'MySQL (Oracle)',
    undefined,
    'https://dev.mysql.com/doc/mysql-shell/8.4/en/mysql-innodb-cluster.html',
  ),
  mysqlUpgrading: mysql('Upgrading MySQL', 'upgrade-binary-package'),
  mysqlLicence: page(
    'Licensing information, MySQL Community',
    'MySQL (Oracle)',
    '2025',
    'https://docs.oracle.com/cd/E17952_01/mysqld-9.4-license-gpl-en/licensing-information.html',
  ),
  vitess: page('Vitess', 'Vitess', undefined, 'https://github.com/vitessio/vitess'),
  wordpress: page('Requirements', 'WordPress', undefined, 'https://wordpress.org/about/requirements/'),
  jepsenMysql: jepsen('MySQL 8.0.34', '2023-12-19', 'mysql-8.0.34'),

  mongoSchema: mongodb('Schema validation', 'core/schema-validation'),
  mongoAtomicity: mongodb('Atomicity and transactions', 'core/write-operations-atomicity'),
  mongoDefaults: mongodb('Default read and write concerns', 'reference/mongodb-defaults'),
  mongoSearch: mongodb('Text search', 'text-search'),
  mongoConcurrency: mongodb('FAQ: concurrency', 'faq/concurrency'),
  mongoSharding: mongodb('Sharding', 'sharding'),
  mongoElections: mongodb('Replica set elections', 'core/replica-set-elections'),
  mongoTransactions: mongodb('Production considerations', 'core/transactions-production-consideration'),
  mongot: page(
    'MongoDB Search, the program beside the database',
    'MongoDB',
    undefined,
    'https://github.com/mongodb/mongot',
  ),
  sspl: page(
    'MongoDB no longer seeks OSI approval for SSPL',
    'Lukas Atkinson',
    '2019-03',
    'https://lukasatkinson.de/2019/mongodb-no-longer-seeks-osi-approval-for-sspl/',
  ),
  ssplNotOpen: page(
    'The SSPL is not an open source license',
    'Open Source Initiative',
    '2021-01-19',
    'https://opensource.org/blog/the-sspl-is-not-an-open-source-license',
  ),
  jepsenMongodb: jepsen('MongoDB 4.2.6', '2020-05-15', 'mongodb-4.2.6'),
  coinbase: page(
    'How we’re scaling our platform for spikes in customer demand',
    'Coinbase',
    '2018-08-06',
    'https://www.coinbase.com/blog/how-were-scaling-our-platform-for-spikes-in-customer-demand',
  ),
  guardian: page(
    'Bye bye Mongo, hello Postgres',
    'The Guardian',
    '2018-11-30',
    'https://www.theguardian.com/info/2018/nov/30/bye-bye-mongo-hello-postgres',
  ),

  sqliteUses: sqlite('Appropriate uses for SQLite', 'whentouse'),
  sqliteStrict: sqlite('STRICT tables', 'stricttables'),
  sqliteForeignKeys: sqlite('Foreign key support', 'foreignkeys'),
  sqliteJson: sqlite('JSON functions and operators', 'json1'),
  sqliteTextSearch: sqlite('FTS5', 'fts5'),
  sqliteAbout: sqlite('About SQLite', 'about'),
  sqliteCopyright: sqlite('SQLite copyright', 'copyright'),
  litestream: page('Litestream', 'Litestream', undefined, 'https://github.com/benbjohnson/litestream'),

  stackOverflow: page(
    'Stack Overflow Developer Survey 2025, databases',
    'Stack Overflow, second-hand via byteiota',
    '2025-07',
    'https://byteiota.com/?p=11846',
  ),
} satisfies { [key: string]: Source }
