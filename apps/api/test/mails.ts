import { v7 as uuid } from 'uuid'
import { MailEntity } from '../src/mail/mail.entity.ts'
import type { TestApi } from './api.ts'

/** A mail that could not be sent. */
export async function newMail(api: TestApi, changes: Partial<MailEntity> = {}): Promise<string> {
  const id = uuid()
  await api.database.manager.insert(MailEntity, {
    id,
    kind: 'result',
    to: 'somebody@example.org',
    locale: 'en',
    data: {},
    onceOnly: false,
    subject: 'Your result',
    text: 'Here it is.',
    html: '<p>Here it is.</p>',
    state: 'failed',
    attempts: [],
    retry: 0,
    messageId: `<${id}@localhost>`,
    createdAt: new Date(),
    ...changes,
  } as object)
  return id
}
