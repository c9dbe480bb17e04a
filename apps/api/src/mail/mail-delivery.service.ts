import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { SecretCipher } from '../identity/secret-cipher.service.ts'
import { RepeatingService } from '../work/repeating-service.ts'
import { MailKinds } from './mail-kinds.ts'
import {
  type ClaimedMail,
  claimMails,
  giveBackMails,
  keepMailOutcome,
  keepWritten,
  type MailOutcome,
} from './mail-rows.ts'
import { MailTransport } from './mail-transport.service.ts'
import { MailWriter } from './mail-writer.service.ts'
import { isRefusedForGood, smtpSentence } from './smtp-errors.ts'

/** Milliseconds between two looks for mails that are due. */
const PAUSE = 1_000
/** Mails at a time. */
const AT_ONCE = 4

/** Writes and sends mails, at least once each. There may be any number of processes. */
@Injectable()
export class MailDelivery extends RepeatingService {
  private readonly ending = new AbortController()
  private readonly underWay = new Set<ClaimedMail>()

  constructor(
    private readonly database: DataSource,
    private readonly kinds: MailKinds,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
    private readonly cipher: SecretCipher,
  ) {
    super(PAUSE)
  }

  /** Breaks off what is being sent: it is sent again, by another process or after the next start. */
  override async beforeApplicationShutdown() {
    this.ending.abort()
    await super.beforeApplicationShutdown()
    if (this.underWay.size > 0) await giveBackMails(this.database.manager, [...this.underWay]).catch(() => {})
  }

  /** Begins what is due, without waiting for the server: when a mail has ended, the next one begins. */
  protected async run(): Promise<boolean> {
    const room = AT_ONCE - this.underWay.size
    if (room === 0) return false
    for (const claimed of await claimMails(this.database.manager, room)) {
      this.underWay.add(claimed)
      void this.attempt(claimed)
        // Where the database is away: once the lease is over the mail is sent again.
        .catch(() => {})
        .finally(() => {
          // What was broken off is given back.
          if (!this.ending.signal.aborted) this.underWay.delete(claimed)
          this.wake()
        })
    }
    return false
  }

  private async attempt(claimed: ClaimedMail) {
    const [began, start] = [new Date(), performance.now()]
    const outcome = await this.sent(claimed).catch(
      (error: unknown): Omit<MailOutcome, 'duration'> => ({
        error: smtpSentence(error),
        isFinal: isRefusedForGood(error),
      }),
    )
    // A delivery that the shutdown broke off has no outcome.
    if (this.ending.signal.aborted && outcome?.error !== null) return
    if (outcome)
      await keepMailOutcome(
        this.database.manager,
        claimed,
        { ...outcome, duration: Math.round(performance.now() - start) },
        began,
      )
  }

  private async sent(claimed: ClaimedMail): Promise<Omit<MailOutcome, 'duration'> | undefined> {
    const { mail } = claimed
    const { manager } = this.database
    const link = mail.sealed === null ? undefined : this.cipher.open(mail.sealed, `mail ${mail.id}`)
    let written: Awaited<ReturnType<MailWriter['write']>>
    try {
      written = await this.writer.write(mail, link, manager)
    } catch {
      return { error: 'It could not be written. This is a fault of ours.', isFinal: false }
    }
    await keepWritten(manager, claimed, written.shown)
    if (mail.state === 'kept') return undefined
    if (mail.onceOnly && link === undefined)
      return { error: 'Its link can no longer be read, because SECRET_KEY was replaced.', isFinal: true }
    const files =
      (await this.kinds
        .find(mail.kind)
        ?.files?.(mail, manager)
        .catch(() => [])) ?? []
    const { to, messageId } = mail
    await this.transport.send({ ...written.whole, to, messageId, files }, this.ending.signal)
    return { error: null, isFinal: true }
  }
}
