import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, screen } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { COPY_MADE } from './testing/copy-made.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const KEPT = { names: ['Ada', 'A. Byron'], leads: 2, notes: 1, tasks: 0, mails: 3, toldNow: ['crm.example'] }
const answers = () => api.received.filter(({ path }) => path.endsWith('/privacy-requests')).map(({ body }) => body)

async function looked() {
  api.answer('POST /admin/privacy-requests/preview', { body: KEPT })
  const user = drawnInDesk(<AnswerDialog onClose={() => undefined} />)
  await user.type(field('E-mail'), 'ada@example.org')
  await press(user, 'See what is kept')
  await screen.findByText(/2 leads, 1 note, 3 mails/)
  return user
}

test('a copy is made after what is kept was seen, and can be fetched in both forms', async () => {
  const user = await looked()
  expect(answers()).toEqual([])
  api.answer('POST /admin/privacy-requests', { status: 201, body: COPY_MADE })
  await press(user, 'Make the copy')
  expect(await screen.findByRole('heading', { name: 'The copy is ready' })).toBeTruthy()
  expect(answers()).toEqual([{ email: 'ada@example.org', kind: 'export' }])
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual([
    expect.stringMatching(/\/admin\/privacy-requests\/r1\/export\.pdf$/),
    expect.stringMatching(/\/admin\/privacy-requests\/r1\/export$/),
  ])
})

test('an erasure says what goes, whose it is and who is told, before it is done', async () => {
  const user = await looked()
  await user.click(screen.getByRole('button', { name: 'Erasure' }))
  expect(screen.getByRole('alert').textContent).toBe(
    'These are deleted for good: 2 leads, 1 note, 3 mails of Ada, A. Byron. Answers stay without a name. Nothing of it can be undone. That they are erased is passed on to: crm.example.',
  )
  const erased = { leads: 2, notes: 1, mails: 3 }
  api.answer('POST /admin/privacy-requests', {
    status: 201,
    body: {
      ...COPY_MADE,
      kind: 'erasure',
      email: null,
      erased,
      told: ['old.example', 'crm.example'],
      toldNow: ['crm.example'],
    },
  })
  await press(user, 'Erase for good')
  expect(await screen.findByText('2 leads, 1 note, 3 mails.')).toBeTruthy()
  expect(screen.getByText('These are not told of the erasure: old.example.')).toBeTruthy()
  expect(answers()).toEqual([{ email: 'ada@example.org', kind: 'erasure' }])
  expect(localStorage).toHaveLength(0)
})

test('another address is looked at again before anything is done', async () => {
  const user = await looked()
  await user.type(field('E-mail'), '.uk')
  expect(screen.queryByText(/2 leads/)).toBeNull()
  expect(screen.getByRole('button', { name: 'See what is kept' })).toBeTruthy()
})
