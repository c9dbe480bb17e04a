import { appendFile, open, readFile } from 'node:fs/promises'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Environment } from '../config/environment.token.ts'
import { PersonLeads } from '../leads/person-leads.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { runInWork, type Work } from '../work/work.ts'
import { emailHash } from './email-hash.ts'
import { ErasureEntity } from './erasure.entity.ts'

/** Addresses that are held against the ledger at a time. */
const BATCH = 1_000

/**
 * Who was erased, without saying who: hashes of addresses. They are kept in the database and in a file beside it, so that a database that is
 * restored from an older copy learns what it has to forget again.
 */
@Injectable()
export class ErasureLedger {
  private file: string | undefined

  constructor(
    private readonly source: DataSource,
    private readonly leads: PersonLeads,
    private readonly mails: OutgoingMails,
    private readonly environment: Environment,
  ) {}

  async add(email: string, { database, now }: Work) {
    const hash = emailHash(email, this.environment.secretKey)
    await database.upsert(ErasureEntity, { hash, erasedAt: now }, ['hash'])
  }

  /**
   * Reads and completes the file. Where it knows of erasures that the database does not, that one is an older copy: whoever was erased since then
   * is erased again.
   *
   * @returns how many they were
   */
  async open(file: string): Promise<number> {
    this.file = file
    const known = new Map((await this.source.manager.find(ErasureEntity)).map(({ hash, erasedAt }) => [hash, erasedAt]))
    const unknown = linesIn(await textOf(file)).filter(({ hash, erasedAt }) => erasedAt > (known.get(hash) ?? NEVER))
    for (const erasure of unknown) await this.source.manager.upsert(ErasureEntity, erasure, ['hash'])
    await this.write()
    return this.apply(new Map(unknown.map(({ hash, erasedAt }) => [hash, erasedAt])))
  }

  /** Writes what the file lacks. Called once an erasure is through. */
  async write() {
    if (!this.file) return
    const text = await textOf(this.file)
    const known = new Set(linesIn(text).map(lineOf))
    const missing = (await this.source.manager.find(ErasureEntity)).map(lineOf).filter((line) => !known.has(line))
    if (missing.length === 0) return
    const begin = text === '' || text.endsWith('\n') ? '' : '\n'
    await appendFile(this.file, begin + missing.map((line) => `${line}\n`).join(''), { mode: 0o600 })
    const opened = await open(this.file, 'r')
    await opened.sync().finally(() => opened.close())
  }

  private async apply(erasures: ReadonlyMap<string, Date>): Promise<number> {
    if (erasures.size === 0) return 0
    const { secretKey, secretKeyFallbacks } = this.environment
    let count = 0
    for await (const emails of this.addresses())
      for (const email of emails) {
        const hashes = [secretKey, ...secretKeyFallbacks].map((key) => emailHash(email, key))
        const until = hashes.map((hash) => erasures.get(hash)).find((at) => at !== undefined)
        if (!until) continue
        const { leads, mails } = await runInWork(this.source, { actor: null }, async (work) => {
          const erased = await this.leads.erase(email, work, until)
          if (erased.leads + erased.mails > 0)
            await work.audit.record({ action: 'erase', resource: 'leads', record: 'again', after: erased })
          return erased
        })
        if (leads + mails > 0) count++
      }
    return count
  }

  /** Under which somebody may be kept here: some have no lead, and only had their result mailed. */
  private async *addresses() {
    yield* this.leads.emails(this.source.manager, BATCH)
    yield* this.mails.visitors(this.source.manager, BATCH)
  }
}

const NEVER = new Date(0)

const lineOf = ({ hash, erasedAt }: ErasureEntity) => `${hash} ${erasedAt.toISOString()}`

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })

/** A last line that was cut off says nothing: the database has it, and it is written again. */
const linesIn = (text: string): ErasureEntity[] =>
  [...text.matchAll(/^([0-9a-f]{64}) (\S{24})$/gm)].map(([, hash, at]) => ({
    hash: hash as string,
    erasedAt: new Date(at as string),
  }))
