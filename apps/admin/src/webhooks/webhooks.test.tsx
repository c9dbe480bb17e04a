import type { Delivery, Webhook } from '@verdict/contracts'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import {
  address,
  choose,
  drawnInDesk,
  emptyDesk,
  field,
  press,
  retype,
  screen,
  waitFor,
  within,
} from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { WebhookList } from './WebhookList.tsx'
import { WebhookPage } from './WebhookPage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const WEBHOOK: Webhook = {
  id: 'w1',
  url: 'https://crm.example/hook',
  description: 'CRM',
  events: ['lead.created'],
  format: 'standard',
  active: true,
  stoppedBecause: null,
  failingSince: null,
  warnedAt: null,
  missed: 0,
  previousSecretUntil: null,
  createdAt: '2026-11-02T10:00:00Z',
  revision: 3,
}
const DELIVERY: Delivery = {
  id: 'd1',
  webhook: 'w1',
  event: 'e1',
  type: 'lead.created',
  sequence: 1,
  createdAt: '2026-11-02T10:00:00Z',
  attempt: 1,
  state: 'delivered',
  final: true,
  dueAt: '2026-11-02T10:00:00Z',
  startedAt: '2026-11-02T10:00:00Z',
  duration: 31,
  status: 200,
  error: null,
}

const sent = (call: string) => api.received.filter(({ method, path }) => `${method} ${path}` === call)
const bodies = (call: string) => sent(call).map(({ body }) => body)
const answerDeliveries = (deliveries: object[], total = deliveries.length) =>
  api.answer('GET /admin/deliveries', {
    body: deliveries.map((changes) => ({ ...DELIVERY, ...changes })),
    headers: { 'content-range': `deliveries 0-0/${total}` },
  })

async function page(changes: Partial<Webhook> = {}, deliveries: object[] = []) {
  const webhook = { ...WEBHOOK, ...changes }
  api.answer('GET /admin/webhooks/w1', { body: webhook })
  answerDeliveries(deliveries)
  const user = drawnInDesk(<WebhookPage />, { at: '/webhooks/w1', path: '/webhooks/:id' })
  await screen.findByRole('heading', { level: 1, name: webhook.description ?? 'Webhook' })
  return user
}

describe('creating a webhook', () => {
  async function dialog() {
    api.answer('GET /admin/webhooks', { body: [] })
    const user = drawnInDesk(<WebhookList />, { resource: 'webhooks' })
    await press(user, 'New webhook')
    return user
  }
  const createButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Create' })

  test('sends the address, the events and the purpose, and shows the secret once', async () => {
    const user = await dialog()
    expect(document.activeElement).toBe(field(/^Address/))
    expect(createButton().disabled).toBe(true)
    await user.keyboard(' https://crm.example/hook ')
    await user.click(screen.getByRole('checkbox', { name: 'A version of a model was published' }))
    await user.click(screen.getByRole('checkbox', { name: 'Somebody left their details' }))
    await user.click(screen.getByRole('checkbox', { name: 'A lead was changed' }))
    await choose(user, 'Format', 'Slack')
    await user.type(field('What it is for'), 'CRM')
    api.answer('POST /admin/webhooks', { status: 201, body: { ...WEBHOOK, secret: 'whsec_abc' } })
    await user.keyboard('{Enter}')
    expect(await screen.findByDisplayValue('whsec_abc')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'The webhook is on' })).toBeTruthy()
    expect(bodies('POST /admin/webhooks')).toEqual([
      {
        url: 'https://crm.example/hook',
        events: ['lead.updated', 'model.published'],
        format: 'slack',
        description: 'CRM',
      },
    ])
    await user.keyboard('{Escape}')
    expect(screen.getByDisplayValue('whsec_abc')).toBeTruthy()
    expect(localStorage).toHaveLength(0)
    const before = sent('GET /admin/webhooks').length
    await press(user, 'Done')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(sent('GET /admin/webhooks').length).toBeGreaterThan(before))
  })

  test('sends nothing for an address that is not whole', async () => {
    const user = await dialog()
    await user.keyboard('crm.example{Enter}')
    expect(screen.getByText(/^Enter a complete address/)).toBeTruthy()
    expect(sent('POST /admin/webhooks')).toEqual([])
    await user.keyboard('{Home}https://')
    expect(screen.queryByText(/^Enter a complete address/)).toBeNull()
  })

  test('shows each refusal at its field, and what is about none of them above the buttons', async () => {
    const user = await dialog()
    await user.keyboard('https://10.0.0.1/')
    const errors = [
      { pointer: '/url', message: 'The address is in a private network.' },
      { pointer: '/events', message: 'Choose at least one event.' },
      { pointer: '/description', message: 'Too long.' },
    ]
    api.answer('POST /admin/webhooks', { status: 422, body: { detail: 'No.', errors } })
    await press(user, 'Create')
    for (const { message } of errors) expect(await screen.findByText(message)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(field(/^Address/), 'x')
    expect(screen.queryByText('The address is in a private network.')).toBeNull()
    api.answer('POST /admin/webhooks', { status: 409, body: { detail: 'There are 50 webhooks already.' } })
    await press(user, 'Create')
    expect((await screen.findByRole('alert')).textContent).toBe('There are 50 webhooks already.')
  })

  test('keeps what was typed when closed by Escape, and drops it by Cancel', async () => {
    const user = await dialog()
    await user.keyboard('https://crm.example')
    await user.tab()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await press(user, 'New webhook')
    await waitFor(() => expect(field(/^Address/).value).toBe('https://crm.example'))
    await press(user, 'Cancel')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(localStorage).toHaveLength(0)
  })
})

describe('the list of webhooks', () => {
  test('says what a webhook is when there is none', async () => {
    api.answer('GET /admin/webhooks', { body: [] })
    drawnInDesk(<WebhookList />, { resource: 'webhooks' })
    expect(await screen.findByText('No webhooks yet')).toBeTruthy()
  })

  test('shows the state of each, and opens one', async () => {
    const webhooks = [
      WEBHOOK,
      { ...WEBHOOK, id: 'w2', description: null, url: 'https://chat.example', active: false },
      { ...WEBHOOK, id: 'w3', description: 'Gone', active: false, stoppedBecause: 'The receiver is gone.' },
      { ...WEBHOOK, id: 'w4', description: 'Down', failingSince: '2026-11-20T10:00:00Z', missed: 2 },
      { ...WEBHOOK, id: 'w5', description: 'Gaps', missed: 2, events: ['lead.created', 'lead.updated'] },
    ]
    api.answer('GET /admin/webhooks', { body: webhooks, headers: { 'content-range': 'webhooks 0-4/5' } })
    const user = drawnInDesk(<WebhookList />, { at: '/webhooks', path: '/webhooks', resource: 'webhooks' })
    await screen.findByText('Gaps')
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      expect.anything(),
      expect.stringMatching(/^CRMhttps:\/\/crm\.example\/hookOnSomebody left their details/),
      expect.stringMatching(/^https:\/\/chat\.exampleOffSomebody/),
      expect.stringMatching(/^Gone.*hookStoppedSomebody/),
      expect.stringMatching(/^Down.*hookFailingSomebody/),
      expect.stringMatching(/^Gaps.*hookOn, messages missedSomebody left their details, A lead was changed/),
    ])
    expect(sent('GET /admin/webhooks')[0]?.query).toMatchObject({ sort: ['createdAt', 'DESC'] })
    await user.click(screen.getByText('Gaps'))
    await waitFor(() => expect(address()).toBe('/webhooks/w5'))
  })
})

describe('changing a webhook', () => {
  test('sends only what was changed, with its revision', async () => {
    const user = await page()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
    await user.type(field('What it is for'), ' of Mar')
    api.answer('PUT /admin/webhooks/w1', { body: { ...WEBHOOK, revision: 4 } })
    api.answer('GET /admin/webhooks/w1', { body: { ...WEBHOOK, description: 'CRM of Mar', revision: 4 } })
    await press(user, 'Save')
    expect(await screen.findByText('Saved.')).toBeTruthy()
    expect(await screen.findByRole('heading', { level: 1, name: 'CRM of Mar' })).toBeTruthy()
    expect(bodies('PUT /admin/webhooks/w1')).toEqual([{ revision: 3, description: 'CRM of Mar' }])
    expect(localStorage).toHaveLength(0)
  })

  test('puts back what was typed', async () => {
    const user = await page()
    await retype(user, /^Address/, 'x')
    await user.click(screen.getByRole('checkbox', { name: 'A lead was changed' }))
    await press(user, 'Discard changes')
    expect(field(/^Address/).value).toBe(WEBHOOK.url)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'A lead was changed' }).checked).toBe(false)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
  })

  test('cannot be saved without an address, nor with half of one', async () => {
    const user = await page()
    await user.clear(field(/^Address/))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
    await user.type(field(/^Address/), 'crm{Enter}')
    expect(screen.getByText(/^Enter a complete address/)).toBeTruthy()
    expect(sent('PUT /admin/webhooks/w1')).toEqual([])
  })

  test('that somebody else changed meanwhile keeps what was typed, and saves it on top of theirs', async () => {
    const user = await page()
    await user.type(field('What it is for'), '!')
    api.answer('PUT /admin/webhooks/w1', { status: 409, body: { code: 'stale', detail: 'This has been changed.' } })
    api.answer('GET /admin/webhooks/w1', { body: { ...WEBHOOK, url: 'https://theirs.example', revision: 4 } })
    await press(user, 'Save')
    expect(await screen.findByText(/^Somebody changed this meanwhile/)).toBeTruthy()
    await waitFor(() => expect(field(/^Address/).value).toBe('https://theirs.example'))
    expect(field('What it is for').value).toBe('CRM!')
    api.answer('PUT /admin/webhooks/w1', { body: { ...WEBHOOK, revision: 5 } })
    await press(user, 'Save')
    await screen.findByText('Saved.')
    expect(bodies('PUT /admin/webhooks/w1').at(-1)).toEqual({ revision: 4, description: 'CRM!' })
    expect(screen.queryByText(/^Somebody changed this meanwhile/)).toBeNull()
  })

  test('is switched off, and on again', async () => {
    const user = await page()
    api.answer('PUT /admin/webhooks/w1', { body: WEBHOOK })
    api.answer('GET /admin/webhooks/w1', { body: { ...WEBHOOK, active: false, revision: 4 } })
    await press(user, 'Switch off')
    await press(user, 'Switch on')
    await waitFor(() =>
      expect(bodies('PUT /admin/webhooks/w1')).toEqual([
        { active: false, revision: 3 },
        { active: true, revision: 4 },
      ]),
    )
  })
})

describe('what needs attention', () => {
  test.each([
    { changes: {}, says: undefined },
    { changes: { active: false }, says: undefined },
    {
      changes: { active: false, stoppedBecause: 'The receiver said 410.' },
      says: /^Nothing is sent any more\. The receiver said 410\. Fix the receiver/,
    },
    { changes: { failingSince: '2026-11-20T10:00:00Z' }, says: /^No message has arrived since 20 Nov 2026, 10:00/ },
    {
      changes: { failingSince: '2026-11-20T10:00:00Z', warnedAt: '2026-11-20T10:06:00Z' },
      says: /The admins were mailed\./,
    },
    { changes: { failingSince: '2026-11-20T10:00:00Z', active: false }, says: undefined },
    { changes: { missed: 1 }, says: /^One message was missed/ },
    { changes: { missed: 2 }, says: /^2 messages were missed/ },
    { changes: { missed: 10_000 }, says: /^10,000 or more messages were missed/ },
    { changes: { missed: 2, active: false }, says: /Switch the webhook on to send them\.$/ },
  ])('is said for $changes', async ({ changes, says }) => {
    await page(changes)
    const alerts = screen.queryAllByRole('alert').map(({ textContent }) => textContent)
    expect(alerts).toEqual(says ? [expect.stringMatching(says)] : [])
    expect(screen.queryByRole('button', { name: 'Send all missed again…' }) !== null).toBe(
      (changes.missed !== undefined || changes.failingSince !== undefined) && changes.active !== false,
    )
  })

  test('is sent again when asked, or says why not', async () => {
    const user = await page({ missed: 2 })
    api.answer('POST /admin/webhooks/w1/resend', { status: 409, body: { detail: 'The webhook is switched off.' } })
    await press(user, 'Send all missed again…')
    expect(screen.getByRole('dialog').textContent).toContain('2 missed messages are sent.')
    expect(bodies('POST /admin/webhooks/w1/resend')).toEqual([])
    await press(user, 'Send again')
    expect(await screen.findByText('The webhook is switched off.')).toBeTruthy()
    api.answer('POST /admin/webhooks/w1/resend', { status: 202, body: { count: 2, more: false } })
    api.answer('GET /admin/webhooks/w1', { body: WEBHOOK })
    await press(user, 'Send again')
    await waitFor(() => expect(screen.queryAllByRole('alert')).toEqual([]))
    expect(bodies('POST /admin/webhooks/w1/resend').at(-1)).toEqual({ failedOnly: true })
  })
})

describe('attempts', () => {
  const lines = () =>
    within(screen.getByRole('list', { name: 'Attempts' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)

  test('each say what was sent, when, how it ended and why', async () => {
    await page({}, [
      { id: 'd5', state: 'sending', final: false, duration: null, status: null },
      {
        id: 'd4',
        state: 'waiting',
        final: false,
        attempt: 3,
        dueAt: '2099-11-02T10:00:00Z',
        duration: null,
        status: null,
      },
      { id: 'd3', state: 'failed', final: false, attempt: 2, status: 500, error: 'The receiver answered 500.' },
      { id: 'd2', state: 'missed', type: 'webhook.test', duration: null, status: null, startedAt: null },
      { id: 'd1' },
    ])
    await waitFor(() =>
      expect(lines()).toEqual([
        'Being sent · Somebody left their details2 Nov 2026 · e1',
        'Waiting · Somebody left their details · attempt 3next try 2 Nov 2099, 10:00 · e1Send now',
        'Failed · Somebody left their details · attempt 2The receiver answered 500.2 Nov 2026 · status 500 · 31 ms · e1',
        'Not sent · Test2 Nov 2026 · e1Send again',
        'Delivered · Somebody left their details2 Nov 2026 · status 200 · 31 ms · e1Send again',
      ]),
    )
  })

  test('say that nothing was sent yet, or nothing in the state that is asked for', async () => {
    const user = await page()
    expect(await screen.findByText(/^Nothing has been sent yet/)).toBeTruthy()
    await choose(user, 'Show', 'Failed')
    expect(await screen.findByText('None in this state.')).toBeTruthy()
    expect(sent('GET /admin/deliveries').at(-1)?.query).toEqual({
      filter: { webhook: 'w1', state: 'failed' },
      range: [0, 24],
    })
  })

  test('that end are looked at again until they have', async () => {
    await page({}, [{ state: 'sending', final: false }])
    await screen.findByText('Being sent')
    const before = sent('GET /admin/webhooks/w1').length
    answerDeliveries([{}])
    expect(await screen.findByText('Delivered')).toBeTruthy()
    await waitFor(() => expect(sent('GET /admin/webhooks/w1').length).toBeGreaterThan(before))
    const after = sent('GET /admin/deliveries').length
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(sent('GET /admin/deliveries')).toHaveLength(after)
  })

  test('are shown 25 more at a time, as far as there are any', async () => {
    const user = await page({}, [])
    answerDeliveries([{}], 30)
    await press(user, 'Send a test')
    await press(user, 'Show more')
    await waitFor(() => expect(sent('GET /admin/deliveries').map(({ query }) => query.range)).toContainEqual([0, 49]))
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  test('are sent again one by one, or say why not', async () => {
    const user = await page({}, [{}])
    api.answer('POST /admin/deliveries/d1/resend', { status: 409, body: { detail: 'It is switched off.' } })
    await press(user, 'Send again')
    expect(await screen.findByText('It is switched off.')).toBeTruthy()
    api.answer('POST /admin/deliveries/d1/resend', { status: 202, body: DELIVERY })
    answerDeliveries([{ id: 'd2', attempt: 2 }, {}])
    await press(user, 'Send again')
    await waitFor(() => expect(lines()).toHaveLength(2))
    expect(screen.queryByText('It is switched off.')).toBeNull()
  })

  test('of a webhook that is switched off are not sent again', async () => {
    await page({ active: false }, [{}])
    await screen.findByText('Delivered')
    expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  })

  test('that cannot be loaded say why, and are loaded again when asked', async () => {
    api.answer('GET /admin/webhooks/w1', { body: WEBHOOK })
    api.answer('GET /admin/deliveries', { status: 403, body: { detail: 'Only admins may.' } })
    const user = drawnInDesk(<WebhookPage />, { at: '/webhooks/w1', path: '/webhooks/:id' })
    expect(await screen.findByText('Only admins may.')).toBeTruthy()
    answerDeliveries([{}])
    await press(user, 'Try again')
    expect(await screen.findByText('Delivered')).toBeTruthy()
  })

  test('are read again once the webhook is said to fail: the attempt that failed came in between', async () => {
    api.answer('GET /admin/webhooks/w1', { body: WEBHOOK })
    api.answer('GET /admin/deliveries', { status: 403, body: { detail: 'Not now.' } })
    const user = drawnInDesk(<WebhookPage />, { at: '/webhooks/w1', path: '/webhooks/:id' })
    await screen.findByText('Not now.')
    api.answer('GET /admin/webhooks/w1', { body: { ...WEBHOOK, failingSince: '2026-11-20T10:00:00Z' } })
    answerDeliveries([{}])
    const read = () => sent('GET /admin/deliveries').length
    const before = read()
    await press(user, 'Try again')
    await screen.findByText(/^No message has arrived since/)
    await waitFor(() => expect(read()).toBe(before + 2))
  })
})

describe('a test message', () => {
  test('is sent, and its attempt is listed', async () => {
    const user = await page()
    await screen.findByText(/^Nothing has been sent yet/)
    api.answer('POST /admin/webhooks/w1/test', { status: 202, body: DELIVERY })
    answerDeliveries([{ type: 'webhook.test' }])
    await press(user, 'Send a test')
    expect(await screen.findByText(/Test/, { selector: 'li *' })).toBeTruthy()
    expect(sent('POST /admin/webhooks/w1/test')).toHaveLength(1)
  })

  test('that cannot be sent says why, until the next one', async () => {
    const user = await page()
    api.answer('POST /admin/webhooks/w1/test', { status: 500, body: { detail: 'It failed.' } })
    await press(user, 'Send a test')
    expect(await screen.findByText('It failed.')).toBeTruthy()
    api.answer('POST /admin/webhooks/w1/test', { status: 202, body: DELIVERY })
    await press(user, 'Send a test')
    await waitFor(() => expect(screen.queryByText('It failed.')).toBeNull())
  })
})

describe('the secret', () => {
  test('is made anew after a question, shown once, and the one before is said to be good for a while', async () => {
    const user = await page()
    await press(user, 'New secret')
    const dialog = screen.getByRole('dialog', { name: 'Create a new secret?' })
    expect(within(dialog).getByText(/^For 24 hours, messages/)).toBeTruthy()
    api.answer('POST /admin/webhooks/w1/rotate', { body: { ...WEBHOOK, secret: 'whsec_new' } })
    api.answer('GET /admin/webhooks/w1', { body: { ...WEBHOOK, previousSecretUntil: '2099-11-03T10:00:00Z' } })
    await press(user, 'Create')
    expect(await screen.findByDisplayValue('whsec_new')).toBeTruthy()
    expect(
      await screen.findByText(/Until 3 Nov 2099, 10:00 messages are also signed with the previous secret/),
    ).toBeTruthy()
  })

  test('before it is past is not spoken of', async () => {
    await page({ previousSecretUntil: '2026-01-03T10:00:00Z' })
    expect(screen.queryByText(/previous secret/)).toBeNull()
  })
})

describe('deleting a webhook', () => {
  test('is asked about, and goes back to the list', async () => {
    const user = await page()
    await press(user, 'Delete webhook')
    const dialog = within(screen.getByRole('dialog', { name: 'Delete this webhook?' }))
    expect(dialog.getByText(/^Nothing is sent to crm\.example any more/)).toBeTruthy()
    expect(sent('DELETE /admin/webhooks/w1')).toEqual([])
    api.answer('DELETE /admin/webhooks/w1', { status: 204 })
    await user.click(dialog.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(address()).toBe('/webhooks'))
  })

  test('that fails says why in the dialog, which Cancel closes', async () => {
    const user = await page()
    await press(user, 'Delete webhook')
    const dialog = within(screen.getByRole('dialog'))
    api.answer('DELETE /admin/webhooks/w1', { status: 500, body: { detail: 'It failed.' } })
    await user.click(dialog.getByRole('button', { name: 'Delete' }))
    expect(await dialog.findByText('It failed.')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(address()).toBe('/webhooks/w1')
  })
})

test('a webhook that cannot be loaded says why, and is loaded again when asked', async () => {
  api.answer('GET /admin/webhooks/w1', { status: 404, body: { detail: 'There is no such webhook.' } })
  answerDeliveries([])
  const user = drawnInDesk(<WebhookPage />, { at: '/webhooks/w1', path: '/webhooks/:id' })
  await screen.findByText('There is no such webhook.')
  api.answer('GET /admin/webhooks/w1', { body: { ...WEBHOOK, description: null } })
  await press(user, 'Try again')
  expect(await screen.findByRole('heading', { level: 1, name: 'Webhook' })).toBeTruthy()
})
