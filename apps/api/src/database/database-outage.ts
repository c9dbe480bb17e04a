/** The reasons for which a database does not serve, as callers see them. */
export type OutageKind = 'unavailable' | 'busy' | 'slow' | 'full'

/** The database is unavailable: detected on our side, without a reply. */
export class DatabaseOutage extends Error {
  constructor(
    readonly kind: OutageKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** By the start of PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const KINDS: [RegExp, OutageKind][] = [
  // Disk full; then out of memory and other limits that pass by themselves.
  [/^53100/, 'full'],
  [/^53[24]/, 'busy'],
  // Cancelled because it took too long, here or in the transaction.
  [/^(57014|25P0[34])/, 'slow'],
  // A lock that was not granted in time; a conflict with a concurrent change.
  [/^(55P03|55006|40)/, 'busy'],
  // No connection, too many connections, shut down, starting, terminated, access refused, unreadable files, a read-only replica.
  [/^(08|28|3D|53300|57P|58|25006|F0)/, 'unavailable'],
]

/** Messages of `pg` and TypeORM for a broken or missing connection: these errors have no code. */
const BROKEN =
  /^(Connection terminated|Connection ended|Client has encountered a connection error|Client was closed|timeout expired|timeout exceeded|Cannot use a pool after|Driver not Connected|Query runner already released|Database connection provided by a query runner was already released)|DataSource.*not (initialized|established|set)|is not established|Query read timeout/i

/** Error codes of the operating system for a connection. */
const NETWORK = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ENETDOWN'.split(
    ' ',
  ),
)

/** Why the database could not serve, read from an error; undefined where the statement was wrong or the error is not the database's. */
export function databaseOutage(error: unknown): OutageKind | undefined {
  if (error instanceof DatabaseOutage) return error.kind
  const { code, message = '', driverError } = (error ?? {}) as Failure
  if (driverError instanceof DatabaseOutage) return driverError.kind
  if (typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code))
    return KINDS.find(([start]) => start.test(code))?.[1]
  if (driverError !== undefined && typeof code === 'string' && NETWORK.has(code)) return 'unavailable'
  return BROKEN.test(message) ? 'unavailable' : undefined
}

/** The parts of an error that are examined. A failed statement contains the driver's error. */
interface Failure {
  code?: unknown
  message?: string
  driverError?: unknown
}
