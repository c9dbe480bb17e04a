import { type ReportBlock, reportBlockKinds, type ReportLayout } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, retype, screen, type User, waitFor, within } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { blockWords } from './block-words.ts'
import { ReportsPage } from './ReportsPage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const own: ReportBlock = { id: 'own', kind: 'text', title: { en: 'Hello' }, text: { en: 'Of {firm}' } }
const LAYOUT: ReportLayout = {
  kind: 'client',
  blocks: [{ id: 'verdict', kind: 'verdict' }, own, { id: 'why', kind: 'why' }],
  isDefault: true,
  placeholders: [{ name: 'firm', meaning: 'the name of your consultancy' }],
  languages: ['en', 'es'],
  changedAt: null,
  changedBy: null,
  revision: 1,
}
const HERE = '/admin/reports/layouts/client'
const PUT = `PUT ${HERE}`
const bodies = (call: string) =>
  api.received
    .filter(({ method, path }) => `${method} ${path}` === call)
    .map(({ body }) => body as { blocks: ReportBlock[]; revision?: number })
const refused = (errors: object[]) => ({ status: 422, body: { detail: 'It is wrong.', errors } })

interface Opened {
  layout?: Partial<ReportLayout>
  counts?: { id: string; count: number; problem?: string; emptiedBy?: string[] }[]
  versions?: object[]
}

async function opened({ layout = {}, counts = [], versions = [] }: Opened = {}): Promise<User> {
  api.answer(`GET ${HERE}`, { body: { ...LAYOUT, ...layout } })
  api.answer(`GET ${HERE}/versions`, { body: versions })
  // Pages are drawn in a browser only: here what they are made of counts.
  api.answer(`POST ${HERE}/preview`, { status: 503, body: { detail: 'Too many reports are being made.' } })
  api.answer(`POST ${HERE}/usage`, {
    body: { counted: 1_840, total: 1_840, blocks: counts.map((each) => ({ problem: null, emptiedBy: [], ...each })) },
  })
  api.answer('GET /admin/leads', { body: [], headers: { 'content-range': 'leads 0-0/0' } })
  api.answer('GET /models', { body: [] })
  const user = drawnInDesk(<ReportsPage />, { at: '/report-layouts' })
  await screen.findByRole('list', { name: 'Blocks' })
  return user
}
const items = () => within(screen.getByRole('list', { name: 'Blocks' })).getAllByRole('listitem')
const names = () => items().map((item) => item.getAttribute('aria-label')?.replace(/, block.*/, ''))
const item = (name: string) => items().find((each) => each.getAttribute('aria-label')?.startsWith(name)) as HTMLElement

test('every kind of block has its words', () => {
  expect(Object.keys(blockWords).sort()).toEqual([...reportBlockKinds].sort())
  expect(new Set(Object.values(blockWords).map(({ name }) => name)).size).toBe(reportBlockKinds.length)
})

test('what is typed is counted, shown and saved with its revision, without what is empty', async () => {
  const user = await opened()
  await user.click(within(item('Text')).getByRole('button', { name: /^Text/ }))
  await retype(user, 'Text, English', 'Welcome')
  await user.clear(field('Heading, English'))
  const blocks = [LAYOUT.blocks[0], { id: 'own', kind: 'text', text: { en: 'Welcome' } }, LAYOUT.blocks[2]]
  await waitFor(() => expect(bodies(`POST ${HERE}/preview`).at(-1)?.blocks).toEqual(blocks))
  await waitFor(() => expect(bodies(`POST ${HERE}/usage`).at(-1)?.blocks).toEqual(blocks))
  api.answer(PUT, { body: { ...LAYOUT, blocks, revision: 2 } })
  await press(user, 'Save')
  await screen.findByText('Saved. The next report is made of it.')
  expect(bodies(PUT)).toEqual([{ revision: 1, blocks }])
})

test('how often a block appears is said, and that it always or never does', async () => {
  const condition = { model: 'm', when: true }
  await opened({
    layout: {
      blocks: [
        { id: 'verdict', kind: 'verdict' },
        { ...own, condition },
        { id: 'why', kind: 'why', condition },
      ],
    },
    counts: [
      { id: 'verdict', count: 1_840 },
      { id: 'own', count: 221 },
      { id: 'why', count: 0 },
    ],
  })
  await within(item('Text')).findByText('Appears for 12% of 1,840 assessments')
  expect(item('Text').textContent).toContain('No words in Spanish: it is left out of reports in it.')
  expect(item('Why').textContent).toContain('It never appears.')
  expect(item('Verdict').textContent).not.toContain('Appears')
})

test('a text of which nothing is left says so, and what is missing', async () => {
  await opened({
    counts: [
      { id: 'verdict', count: 1_840 },
      { id: 'own', count: 1_840, emptiedBy: ['person'] },
    ],
  })
  await within(item('Text')).findByText(
    'It would be empty now and is left out: the contact person ({person}) is missing in the settings.',
  )
  expect(item('Verdict').textContent).not.toContain('empty')
})

test('a condition that is always true is told of, and one that decides nothing', async () => {
  const condition = { model: 'm', when: true }
  await opened({
    layout: {
      blocks: [
        { id: 'verdict', kind: 'verdict', condition },
        { id: 'why', kind: 'why', condition },
      ],
    },
    counts: [
      { id: 'verdict', count: 1_840 },
      { id: 'why', count: 0, problem: 'No question has the key "x".' },
    ],
  })
  await within(item('Verdict')).findByText('Its condition is always true: it appears in every report.')
  expect(item('Why').textContent).toContain('No question has the key "x".')
  expect(item('Why').textContent).not.toContain('It never appears.')
})

test('blocks are moved by buttons and keys, removed with a way back, and every edit is undone', async () => {
  const user = await opened()
  await press(user, /^Move down: Verdict/)
  expect(names()).toEqual(['Text', 'Verdict', 'Why'])
  within(item('Verdict')).getByRole('button', { expanded: false }).focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(names()).toEqual(['Text', 'Why', 'Verdict'])
  await press(user, /^Remove: Text/)
  expect(names()).toEqual(['Why', 'Verdict'])
  await user.click(within(await screen.findByRole('status', { name: '' })).getByRole('button', { name: 'Undo' }))
  expect(names()).toEqual(['Text', 'Why', 'Verdict'])
  for (let step = 0; step < 4; step++)
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement)
  expect(names()).toEqual(['Verdict', 'Text', 'Why'])
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
  await press(user, 'Redo')
  expect(names()).toEqual(['Text', 'Verdict', 'Why'])
})

test('a button that moves a block keeps the focus, and hands it to the other one at an end', async () => {
  const user = await opened()
  const focused = () => document.activeElement?.getAttribute('aria-label')
  screen.getByRole('button', { name: /^Move up: Why/ }).focus()
  await user.keyboard('{Enter}')
  expect([names(), focused()]).toEqual([['Verdict', 'Why', 'Text'], 'Move up: Why, block 2'])
  await user.keyboard('{Enter}')
  expect([names(), focused()]).toEqual([['Why', 'Verdict', 'Text'], 'Move down: Why, block 1'])
  expect(within(item('Why')).getByRole('button', { expanded: false })).toBeTruthy()
  await user.keyboard('{Enter}')
  expect([names(), focused()]).toEqual([['Verdict', 'Why', 'Text'], 'Move down: Why, block 2'])
})

test('what is wrong is said at its block and field', async () => {
  const user = await opened()
  const message = 'Block 2: this report has no {nme}. It has {firm}.'
  api.answer(`POST ${HERE}/preview`, refused([{ pointer: '/blocks/1/text/en', message }]))
  await user.click(within(item('Text')).getByRole('button', { name: /^Text/ }))
  await user.type(field('Text, English'), ' {{nme}')
  await screen.findByText(message)
  expect(field('Text, English').getAttribute('aria-invalid')).toBe('true')
  await user.click(within(item('Text')).getByRole('button', { name: /^Text/ }))
  expect(item('Text').textContent).toContain('to be mended')
})

test('of what somebody else saved one is told, and what was done is still there', async () => {
  const user = await opened()
  await press(user, /^Remove: Why/)
  api.answer(PUT, { status: 409, body: { code: 'stale', detail: 'It changed.' } })
  api.answer(`GET ${HERE}`, { body: { ...LAYOUT, revision: 2 } })
  await press(user, 'Save')
  await screen.findByText(/Somebody changed this meanwhile/)
  expect(names()).toEqual(['Verdict', 'Text'])
  api.answer(PUT, { body: { ...LAYOUT, revision: 3 } })
  await press(user, 'Save')
  await waitFor(() => expect(bodies(PUT).map(({ revision }) => revision)).toEqual([1, 2]))
})

test('what a report lacks without its verdict is said', async () => {
  const user = await opened()
  expect(screen.queryByText(/does not say what is recommended/)).toBeNull()
  await press(user, /^Remove: Verdict/)
  await screen.findByText(/does not say what is recommended/)
})

test('what it was made of before is taken again, and the default after a question', async () => {
  const at = { createdAt: '2026-11-20T10:00:00Z', author: 'Ada' }
  const user = await opened({
    layout: { isDefault: false, revision: 3, changedAt: at.createdAt, changedBy: 'Ada' },
    versions: [
      { revision: 3, blocks: null, ...at },
      { revision: 2, blocks: [{ id: 'sure', kind: 'sure' }], ...at },
    ],
  })
  expect((await screen.findAllByText(/· Ada/)).length).toBe(2)
  await press(user, 'Take these blocks')
  expect(names()).toEqual(['How sure'])
  api.answer(PUT, { body: LAYOUT })
  await press(user, 'Back to the default')
  await press(user, 'Go back')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(bodies(PUT)).toEqual([{ isDefault: true, revision: 3 }])
  // The dialog is still on its way out.
  await screen.findByRole('list', { name: 'Blocks' })
  expect(names()).toEqual(['Verdict', 'Text', 'Why'])
})
