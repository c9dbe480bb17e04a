import type { Source } from '@verdict/engine'
import { seenOn } from '../cited.ts'

const { page, repository } = seenOn('2026-11-28')

/** Read in the manual as release 18.0 brings it, and cited where its makers show it. */
const postgresql = (title: string, path: string) =>
  page(title, 'PostgreSQL', '2025-09-25', `https://www.postgresql.org/docs/18/${path}.html`)
const mysql = (title: string, path: string) =>
  page(title, 'MySQL (Oracle)', undefined, `https://dev.mysql.com/doc/refman/8.4/en/${path}.html`)
const mongodb = (title: string, path: string) =>
  page(title, 'MongoDB', undefined, `https://www.mongodb.com/docs/manual/${path}/`)
/** Two of them read in a copy of the site, as it was when they were last changed; cited where its makers show it. */
const sqlite = (title: string, path: string, published?: string) =>
  page(title, 'SQLite', published, `https://www.sqlite.org/${path}.html`)
const jepsen = (title: string, published: string, path: string) =>
  page(title, 'Jepsen', published, `https://jepsen.io/analyses/${path}`)

/**
 * What the ratings rest on, each once. Whoever makes a database has an interest in what they say of it: their manuals
 * are cited for what it does and for what it does not, and never for how fast it is.
 */
export const sources = {
  pgConstraints: postgresql('5.5 Constraints', 'ddl-constraints'),
  pgJson: postgresql('8.14 JSON types', 'datatype-json'),
  pgTextSearch: postgresql('12.1 Full text search, introduction', 'textsearch-intro'),
  pgConcurrency: postgresql('13.1 Concurrency control, introduction', 'mvcc-intro'),
  pgIsolation: postgresql('13.2 Transaction isolation', 'transaction-iso'),
  pgStandby: postgresql('26.2 Log-shipping standby servers', 'warm-standby'),
  pgFailover: postgresql('26.3 Failover', 'warm-standby-failover'),
  pgVacuum: postgresql('24.1 Routine vacuuming', 'routine-vacuuming'),
  pgUpgrading: postgresql('18.6 Upgrading a PostgreSQL cluster', 'upgrading'),
  pgVersions: repository(
    'postgres/pgweb',
    '11988adfc2cd132a88e61da40b5bdcf61f6e3fa7',
    'PostgreSQL',
  )('Versioning policy', 'templates/support/versioning.html'),
  pgLicence: page('Licence', 'PostgreSQL', undefined, 'https://www.postgresql.org/about/licence/'),
  pgvector: page('pgvector 0.8.0', 'pgvector, on PGXN', '2024-10-30', 'https://pgxn.org/dist/vector/0.8.0/README.html'),
  postgis: page(
    'What is PostGIS? (manual of PostGIS 3.7)',
    'PostGIS',
    undefined,
    'https://postgis.net/docs/manual-3.7/postgis_introduction.html',
  ),
  patroni: repository(
    'patroni/patroni',
    '9628ee623d76207fce716fd545af0e5f6a9de372',
    'Patroni',
  )('DCS failsafe mode', 'docs/dcs_failsafe_mode.rst'),
  jepsenPostgresql: jepsen('PostgreSQL 12.3', '2020-06-12', 'postgresql-12.3'),
  pgPossibleHole: page(
    'Possible G2-item at SERIALIZABLE',
    'PostgreSQL mailing list, via hackorum',
    '2026',
    'https://hackorum.dev/topics/139733',
  ),
  citus: page(
    'What is Citus?',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/en-us/postgresql/citus/what-is-citus',
  ),
  citusLimits: page(
    'SQL support and workarounds',
    'Citus (Microsoft)',
    undefined,
    'https://docs.citusdata.com/en/stable/develop/reference_workarounds.html',
  ),
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
  mysqlTextSearch: page(
    'Full-text search functions (manual of MySQL 8.4)',
    'MySQL (Oracle)',
    undefined,
    'https://dev.mysql.com/doc/en/fulltext-search.html',
  ),
  mysqlMaps: page(
    'Spatial data types (manual of MySQL 8.4)',
    'MySQL (Oracle)',
    undefined,
    'https://dev.mysql.com/doc/en/spatial-type-overview.html',
  ),
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
  wordpress: page(
    'Changeset 58432: the databases that WordPress recommends',
    'WordPress',
    '2024-06-18',
    'https://core.trac.wordpress.org/changeset/58432',
  ),
  jepsenMysql: jepsen('MySQL 8.0.34', '2023-12-19', 'mysql-8.0.34'),

  mongoSchema: mongodb('Schema validation', 'core/schema-validation'),
  mongoAtomicity: mongodb('Atomicity and transactions', 'core/write-operations-atomicity'),
  mongoDefaults: mongodb('Default read and write concerns', 'reference/mongodb-defaults'),
  mongoSearch: mongodb('Text search', 'text-search'),
  mongoConcurrency: mongodb('FAQ: concurrency', 'faq/concurrency'),
  mongoSharding: mongodb('Sharding', 'sharding'),
  mongoElections: mongodb('Replica set elections', 'core/replica-set-elections'),
  mongoTransactions: page(
    'Production considerations',
    'MongoDB',
    undefined,
    'https://mongodb.com/docs/current/core/transactions-production-consideration',
  ),
  mongoReplicaSet: page(
    'Deploy a replica set',
    'MongoDB',
    undefined,
    'https://mongodb.com/docs/manual/tutorial/deploy-replica-set/',
  ),
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
    'https://opensource.org/node/1099',
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
  sqliteForeignKeys: sqlite('Foreign key support', 'foreignkeys', '2024-01-23'),
  sqliteJson: sqlite('JSON functions and operators', 'json1'),
  sqliteTextSearch: sqlite('FTS5', 'fts5', '2025-07-12'),
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
