import type { EntityManager } from 'typeorm'
import { MailEntity, type MailAttempt } from './mail.entity.ts'
import { isLast, waitBefore } from './schedule.ts'
import type { WrittenMail } from './content.ts'

/** Seconds until another process takes over what is being written and sent: longer than that lasts. */
const LEASE = 180

const DUE = 'due_at <= now() and (lease_until is null or lease_until < now())'

/** A mail that this process writes and sends, and the hold on it. */
export interface ClaimedMail {
  mail: MailEntity
  lease: string
}

/** Takes so many mails that are due, the oldest first. */
export async function claimMails(database: EntityManager, most: number): Promise<ClaimedMail[]> {
  const [rows] = (await database.query(
    `update mails set lease_until = now() + interval '${LEASE} seconds',
       state = case state when 'kept' then 'kept' else 'sending' end
     where id in (select id from mails where ${DUE} order by due_at, id limit $1 for update skip locked)
     returning id, lease_until::text as lease`,
    [most],
  )) as [{ id: string; lease: string }[]]
  const mails = await Promise.all(
    rows.map(async ({ id, lease }) => ({ mail: await database.findOneBy(MailEntity, { id }), lease })),
  )
  return mails.filter((each): each is ClaimedMail => each.mail !== null)
}

/** Puts what was being sent back, for another process, or this one when it starts again. */
export const giveBackMails = (database: EntityManager, claimed: ClaimedMail[]) =>
  database.query(
    `update mails set lease_until = null, state = case state when 'sending' then 'queued' else state end
     where (id, lease_until::text) in (select * from unnest($1::uuid[], $2::text[]))`,
    [claimed.map(({ mail }) => mail.id), claimed.map(({ lease }) => lease)],
  )

/** Keeps what a mail says. One that is kept only is done with that. */
export const keepWritten = (
  database: EntityManager,
  { mail, lease }: ClaimedMail,
  { subject, text, html }: WrittenMail,
) =>
  database.query(
    `update mails set subject = $3, text = $4, html = $5,
       due_at = case state when 'kept' then null else due_at end,
       lease_until = case state when 'kept' then null else lease_until end,
       sealed = case state when 'kept' then null else sealed end
     where id = $1 and lease_until::text = $2`,
    [mail.id, lease, subject, text, html],
  )

/** What became of an attempt. */
export interface MailOutcome {
  /** Why it failed, in a sentence; null where the server took it. */
  error: string | null
  /** The server said that it will never take it. */
  isFinal: boolean
  duration: number
}

/** Keeps what became of an attempt, and plans the next one where it failed. */
export async function keepMailOutcome(database: EntityManager, claimed: ClaimedMail, outcome: MailOutcome, now: Date) {
  const { mail, lease } = claimed
  const { error, isFinal, duration } = outcome
  const attempt: MailAttempt = { at: now.toISOString(), duration, error }
  const isOver = error === null || isFinal || isLast(mail.retry)
  const sent = error === null ? 'sent' : isOver ? 'failed' : 'queued'
  const state = mail.state === 'kept' ? 'kept' : sent
  await database.query(
    `update mails set state = $3, attempts = attempts || $4::jsonb, lease_until = null,
       retry = case when $5 then retry else retry + 1 end,
       due_at = case when $5 then null else now() + $6 * interval '1 second' end,
       sent_at = case $3::text when 'sent' then now() else sent_at end,
       sealed = case when $5 then null else sealed end
     where id = $1 and lease_until::text = $2`,
    [mail.id, lease, state, JSON.stringify([attempt]), isOver, waitBefore(mail.retry + 1)],
  )
}
