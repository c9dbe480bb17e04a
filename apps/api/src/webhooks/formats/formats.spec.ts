import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  createWebhook,
  getWebhook,
  takeLead,
  testWebhook,
  updateWebhook,
  type webhookFormats,
} from '@verdict/contracts'
import { Webhook } from 'standardwebhooks'
import { testApi } from '../../../test/api.ts'
import { eventually, Receiver } from '../../../test/receiver.ts'
import { done, leadOf, newResult, someSite } from '../../../test/starter.ts'
import type { AnyEvent } from '../../outbox/events.ts'
import { SiteEntity } from '../../site/site.entity.ts'
import { bodyOf } from './body-of.ts'

type Format = (typeof webhookFormats)[number]

const events: AnyEvent[] = [
  { type: 'lead.created', data: { lead: 'l1', assessment: 'a1' } },
  { type: 'lead.updated', data: { lead: 'l1', fields: ['status'], status: { before: 'new', after: 'won' } } },
  { type: 'lead.updated', data: { lead: 'l1', fields: ['name'] } },
  { type: 'lead.erased', data: { lead: 'l1' } },
  {
    type: 'assessment.completed',
    data: {
      assessment: 'a1',
      model: 'stack',
      version: 2,
      status: 'decided',
      winner: 'django',
      strength: 'clear',
      margin: 8,
    } as never,
  },
  { type: 'assessment.completed', data: { assessment: 'a1', model: 'stack', version: 2, winner: null } as never },
  { type: 'model.published', data: { model: 'stack', version: 3, hash: 'h' } },
  { type: 'webhook.test', data: { webhook: 'w1' } },
]
const body = (format: Format, event: AnyEvent, locale = 'en') =>
  JSON.parse(
    bodyOf(format, { ...event, createdAt: new Date('2026-11-27T10:00:00Z') }, 'https://verdict.example', locale),
  ) as never

/** What Slack's incoming webhooks take: a text for notifications and blocks that it knows. */
function slackTakes(sent: {
  text?: unknown
  blocks?: { type: string; text: { type: string; text: string } }[]
}): boolean {
  if (Object.keys(sent).some((name) => !['text', 'blocks', 'channel', 'attachments', 'mrkdwn'].includes(name)))
    return false
  const blocks = sent.blocks ?? []
  const isBlock = ({ type, text }: (typeof blocks)[number]) =>
    type === 'section' && text.type === 'mrkdwn' && text.text.length > 0 && text.text.length <= 3_000
  return typeof sent.text === 'string' && sent.text !== '' && blocks.length <= 50 && blocks.every(isBlock)
}

interface Card {
  $schema: string
  type: string
  version: string
  body: { type: string; text: string }[]
  actions: { type: string; title: string; url: string }[]
}
/** What a Teams workflow takes: a message with adaptive cards, 28 kB at most. */
function teamsTakes(sent: { type?: string; attachments?: { contentType: string; content: Card }[] }): boolean {
  const [attachment] = sent.attachments ?? []
  if (sent.type !== 'message' || !attachment || JSON.stringify(sent).length > 28_000) return false
  const { contentType, content } = attachment
  return (
    contentType === 'application/vnd.microsoft.card.adaptive' &&
    content.type === 'AdaptiveCard' &&
    /^1\.[0-5]$/.test(content.version) &&
    content.body.every(({ type, text }) => type === 'TextBlock' && text !== '') &&
    content.actions.every(({ type, url }) => type === 'Action.OpenUrl' && URL.canParse(url))
  )
}
const takes = { slack: slackTakes, teams: teamsTakes }

describe.each(['slack', 'teams'] as const)('the format %s', (format) => {
  test.each(events)('says $type in each language, with a link', (event) => {
    const said = ['en', 'es', 'ca'].map((locale) => JSON.stringify(body(format, event, locale)))
    expect(new Set(said).size).toBe(3)
    for (const text of said) {
      expect(takes[format](JSON.parse(text) as never)).toBe(true)
      expect(text).toMatch(/https:\/\/verdict\.example\/[a-z]/)
      expect(text).not.toMatch(/undefined|null,? is|\[object/)
    }
  })

  test('shows what a model is called as it is, and no markup in it', () => {
    const model = '<!channel> *x* [a](https://evil.example) & `y`'
    const said = JSON.stringify(body(format, { type: 'model.published', data: { model, version: 1, hash: 'h' } }))
    if (format === 'slack') expect(said).toContain('&lt;!channel&gt;')
    else
      expect(JSON.parse(said)).toMatchObject({
        attachments: [{ content: { body: [{ text: expect.stringContaining('\\[a\\]\\(https') }] } }],
      })
  })
})

test('the standard format is the event', () => {
  const [created] = events as [AnyEvent]
  expect(body('standard', created)).toEqual({
    type: 'lead.created',
    timestamp: '2026-11-27T10:00:00.000Z',
    data: created.data,
  })
})

describe('a webhook', () => {
  const api = testApi()
  const receiver = new Receiver()
  beforeAll(async () => {
    await receiver.start()
    await someSite(api)
    await api.database.manager.update(SiteEntity, { id: 1 }, { languages: ['ca', 'en'] })
  })
  afterAll(() => receiver.stop())

  const create = (format?: Format) =>
    done(
      api.call(createWebhook, {
        as: 'admin',
        body: { url: receiver.url, events: ['lead.created'], ...(format && { format }) },
      }),
    )

  test.each(['slack', 'teams'] as const)(
    'in the format %s is taken by a receiver that is as strict, signed as every message',
    async (format) => {
      receiver.answers((reply, { body }) => reply.writeHead(takes[format](JSON.parse(body) as never) ? 202 : 400).end())
      const { id, secret } = await create(format)
      receiver.received.length = 0
      await done(api.call(testWebhook, { as: 'admin', params: { id } }))
      const lead = leadOf((await newResult(api)).token, {
        name: 'Typed Name',
        company: 'Typed Company',
        message: 'Typed Message',
      })
      const { id: created } = await done(api.call(takeLead, { body: lead }))
      await eventually(
        () => receiver.received.length,
        (count) => count === 2,
      )
      for (const { headers, body } of receiver.received)
        expect(() => new Webhook(secret).verify(body, headers as { [name: string]: string })).not.toThrow()
      const told = receiver.received.map(({ body }) => body).join()
      expect(told).toContain('Algú ha deixat les seves dades.')
      expect(told).toContain(`/admin/leads/${created}/show`)
      expect(told).not.toMatch(/Typed|ada@example/)
      const delivered = await eventually(
        () =>
          api.database.query<{ state: string; status: number }[]>(
            'select state, status from webhook_deliveries where webhook = $1',
            [id],
          ),
        (all) => all.every(({ state }) => state === 'delivered'),
      )
      expect(delivered).toEqual(Array(2).fill({ state: 'delivered', status: 202 }))
      await api.database.query('delete from webhooks')
    },
  )

  test('has the standard format unless another is chosen, which can be changed', async () => {
    const { id, format, revision } = await create()
    expect(format).toBe('standard')
    await done(api.call(updateWebhook, { as: 'admin', params: { id }, body: { revision, format: 'teams' } }))
    expect((await done(api.call(getWebhook, { as: 'admin', params: { id } }))).format).toBe('teams')
    const wrong = await api.call(updateWebhook, {
      as: 'admin',
      params: { id },
      body: { revision: 2, format: 'discord' } as never,
    })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/format' }] } })
    await api.database.query('delete from webhooks')
  })
})
