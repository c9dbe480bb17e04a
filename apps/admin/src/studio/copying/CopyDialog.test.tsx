import type { ModelDocument, Question } from '@verdict/engine'
import { beforeEach, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { choose, closed, emptyDesk, press, screen, waitFor, WAYS_OUT } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { CopyElsewhere } from './CopyElsewhere.tsx'

const api = scriptedApi()
emptyDesk()

const TEAM: Question = {
  key: 'team',
  text: { en: 'Team?' },
  type: 'single',
  choices: [
    { key: 'python', label: { en: 'Python' }, effects: [{ type: 'weight', criterion: 'speed', add: 1 }] },
    { key: 'php', label: { en: 'PHP' }, effects: [{ type: 'exclude', option: 'a', reason: { en: 'No.' } }] },
  ],
}
const other: ModelDocument = {
  ...smallDocument,
  slug: 'other',
  options: smallDocument.options.map((option) => (option.key === 'a' ? { ...option, key: 'x' } : option)),
  ratings: smallDocument.ratings.map((rating) => (rating.option === 'a' ? { ...rating, option: 'x' } : rating)),
}
const written = () => api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body as ModelDocument)

beforeEach(() => {
  const models = [
    { id: 'small', title: { en: 'Small?' } },
    { id: 'm2', title: { en: 'Other?' } },
  ]
  api.answer('GET /admin/models', { body: models })
  api.answer('GET /admin/models/m2/draft', { body: other, headers: { etag: '"4"' } })
  api.answer('GET /admin/models/m2/retired-keys', { body: ['questions/team'] })
})

async function opened() {
  const document = { ...smallDocument, questions: [TEAM] }
  const { user } = await drawnInStudio(<CopyElsewhere question="team" />, { document })
  await press(user, 'Copy this question into another model')
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Into/ })).toBeTruthy())
  await choose(user, /Into/, 'Other?')
  await screen.findByText('Found there by key: speed.')
  return user
}
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Copy into “Other?”' })

test('what is missing there is decided on before anything is copied, and all of it is saved at once', async () => {
  const user = await opened()
  expect(button().disabled).toBe(true)
  await choose(user, /Option “a” is not there/, 'b')
  api.answer('PUT /admin/models/m2/draft', { body: other, headers: { etag: '"5"' } })
  await user.click(button())
  expect(await screen.findByText(/Copied into “Other\?”/)).toBeTruthy()
  const [sent] = written()
  expect(sent?.options).toEqual(other.options)
  expect(sent?.questions).toMatchObject([
    {
      key: 'team-2',
      choices: [{ effects: [{ criterion: 'speed' }] }, { effects: [{ type: 'exclude', option: 'b' }] }],
    },
  ])
})

test('what is left out is said, and a refused copy says that nothing was copied', async () => {
  const user = await opened()
  await choose(user, /Option “a” is not there/, 'Leave out what it does')
  expect(screen.getByText('1 effect left out.')).toBeTruthy()
  api.answer('PUT /admin/models/m2/draft', {
    status: 409,
    body: { title: 'Somebody changed the same.', code: 'conflicts' },
  })
  await user.click(button())
  expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing was copied\./)
})

const stands = (list: RegExp) => screen.getByRole('combobox', { name: list }).textContent

test.each(WAYS_OUT)('%s keeps where it goes and what stands for what is missing there', async (_, leave) => {
  const user = await opened()
  await choose(user, /Option “a” is not there/, 'b')
  await leave(user)
  await closed()
  await press(user, 'Copy this question into another model')
  await waitFor(() => expect(stands(/Option “a” is not there/)).toBe('b'))
  expect(stands(/Into/)).toBe('Other?')
  expect(button().disabled).toBe(false)
})

test('Cancel gives the choices up, and so does the copy once it is made', async () => {
  const user = await opened()
  await press(user, 'Cancel')
  await closed()
  expect(localStorage).toHaveLength(0)
  await press(user, 'Copy this question into another model')
  await choose(user, /Into/, 'Other?')
  await screen.findByText('Found there by key: speed.')
  await choose(user, /Option “a” is not there/, 'b')
  api.answer('PUT /admin/models/m2/draft', { body: other, headers: { etag: '"5"' } })
  await user.click(button())
  await closed()
  expect(localStorage).toHaveLength(0)
})
