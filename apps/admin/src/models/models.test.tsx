import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { address, choose, drawnInDesk, emptyDesk, field, press, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs, signIn } from '../testing/signed-in.ts'
import { ModelCreate } from './ModelCreate.tsx'
import { ModelList } from './ModelList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const made = () =>
  api.received.filter(({ method, path }) => `${method} ${path}` === 'POST /admin/models').map(({ body }) => body)

describe('a new model', () => {
  const starter = {
    slug: 'stack',
    title: { en: 'Stack?' },
    description: { en: 'For a product that is new.' },
    ...{ locales: ['en', 'ca'], options: 2, criteria: 14, questions: 12, scenarios: 9, sources: 40 },
  }

  function form() {
    api.answer('GET /admin/starter-models', { body: [starter] })
    api.answer('GET /admin/models', { body: [{ id: 'm1', title: { en: 'Old?' }, slug: 'old' }] })
    return drawnInDesk(<ModelCreate />, { at: '/models/create', path: '/models/create' })
  }
  const accepted = () => api.answer('POST /admin/models', { status: 201, body: { id: 'm2' } })

  test('has the address that its title makes, and is opened once it is there', async () => {
    const user = form()
    await user.type(field(/^Title/), 'Any good?')
    expect(field(/^Address/).value).toBe('any-good')
    accepted()
    await press(user, 'Create the model')
    await waitFor(() => expect(address()).toBe('/models/m2'))
    expect(made()).toEqual([{ slug: 'any-good', title: 'Any good?' }])
    expect(localStorage).toHaveLength(0)
  })

  test('keeps an address that was typed, until it is emptied', async () => {
    const user = form()
    await user.type(field(/^Title/), 'One')
    await user.type(field(/^Address/), '-b')
    await user.type(field(/^Title/), ' two')
    expect(field(/^Address/).value).toBe('one-b')
    await user.clear(field(/^Address/))
    await user.tab()
    expect(field(/^Address/).value).toBe('one-two')
    await user.type(field(/^Title/), '!x')
    expect(field(/^Address/).value).toBe('one-two-x')
  })

  test.each([
    { title: ' ', slug: 'x', said: 'A model needs a title.' },
    { title: 'x', slug: 'No', said: 'Only a-z, 0-9 and hyphens, at most 64, such as no.' },
    { title: 'x', slug: 'admin', said: '“admin” is an address of the product’s own pages.' },
  ])('is not made where $said', async ({ title, slug, said }) => {
    const user = form()
    await user.type(field(/^Title/), title)
    await user.clear(field(/^Address/))
    await user.type(field(/^Address/), slug)
    await press(user, 'Create the model')
    expect(screen.getByText(said)).toBeTruthy()
    expect(made()).toEqual([])
  })

  test('is a copy of another where one is chosen', async () => {
    const user = form()
    await user.type(field(/^Title/), 'N')
    await choose(user, 'Start from', 'A copy of “Old?”')
    accepted()
    await press(user, 'Create the model')
    await waitFor(() => expect(made()).toEqual([{ slug: 'n', title: 'N', from: { model: 'm1' } }]))
  })

  test('begins with one of the gallery, under a title of its own', async () => {
    const user = form()
    expect(await screen.findByText('For a product that is new.')).toBeTruthy()
    const counts = '2 options, 14 criteria, 12 questions, 9 scenarios; ratings with 40 sources. In English and Catalan.'
    expect(screen.getByText(counts)).toBeTruthy()
    await press(user, 'Start from “Stack?”')
    expect([field(/^Title/).value, field(/^Address/).value]).toEqual(['Stack?', 'stack'])
    expect(document.activeElement).toBe(field(/^Title/))
    await user.keyboard('Ours?')
    expect(screen.getByRole('combobox', { name: 'Start from' }).textContent).toBe('The starter model “Stack?”')
    accepted()
    await press(user, 'Create the model')
    await waitFor(() => expect(made()).toEqual([{ slug: 'ours', title: 'Ours?', from: { starter: 'stack' } }]))
  })

  async function fromFile(content: string) {
    const user = form()
    await user.type(field(/^Title/), 'N')
    await choose(user, 'Start from', 'A file')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create the model' }).disabled).toBe(true)
    await user.upload(screen.getByLabelText('Model file'), new File([content], 'old.json'))
    return user
  }

  test('is what a file says', async () => {
    const user = await fromFile(JSON.stringify(djangoOrNodejs))
    expect(screen.getByText('old.json')).toBeTruthy()
    accepted()
    await press(user, 'Create the model')
    await waitFor(() => expect(made()).toEqual([{ slug: 'n', title: 'N', from: { document: djangoOrNodejs } }]))
  })

  test('is not made of a file that is no JSON, nor of one that the server refuses, which says where', async () => {
    const user = await fromFile('{')
    await press(user, 'Create the model')
    expect(await screen.findByText(/^This file is no JSON: /)).toBeTruthy()
    expect(made()).toEqual([])
    await user.upload(screen.getByLabelText('Model file'), new File([JSON.stringify(djangoOrNodejs)], 'new.json'))
    const errors = [
      { pointer: '/from/document/format', message: 'It is missing.' },
      { pointer: '/slug', message: 'It is taken.' },
    ]
    api.answer('POST /admin/models', { status: 422, body: { detail: 'No.', errors } })
    await press(user, 'Create the model')
    expect(await screen.findByText('/from/document/format: It is missing.')).toBeTruthy()
    expect(screen.queryByText(/no JSON/)).toBeNull()
  })

  test('whose address is taken says so at the address', async () => {
    const user = form()
    await user.type(field(/^Title/), 'N')
    api.answer('POST /admin/models', {
      status: 422,
      body: { detail: 'No.', errors: [{ pointer: '/slug', message: 'It is taken.' }] },
    })
    await press(user, 'Create the model')
    expect(await screen.findByText('It is taken.')).toBeTruthy()
    await user.type(field(/^Address/), '2')
    expect(screen.queryByText('It is taken.')).toBeNull()
  })

  test('that was begun is found again, and dropped when asked', async () => {
    localStorage.setItem(
      'verdict:kept:u1:new-model:ended',
      JSON.stringify({ value: { title: 'Begun', slug: 'b', from: '' }, at: 1 }),
    )
    const user = form()
    await waitFor(() => expect(field(/^Title/).value).toBe('Begun'))
    await press(user, 'Discard')
    expect([field(/^Title/).value, field(/^Address/).value]).toEqual(['', ''])
  })
})

test('the list says which have been published, and whether their draft has changed since or waits for approval', async () => {
  const model = (id: string, changes: object) => ({
    id,
    slug: id,
    title: { en: id.toUpperCase() },
    latestVersion: null,
    changed: true,
    draftSavedAt: null,
    publishedAt: null,
    ...changes,
  })
  api.answer('GET /admin/models', {
    body: [
      model('a', {}),
      model('b', { latestVersion: 3, changed: false }),
      model('c', { latestVersion: 1 }),
      model('d', { latestVersion: 2, waitsForApproval: true }),
      model('e', { waitsForApproval: true }),
    ],
    headers: { 'content-range': 'models 0-4/5' },
  })
  drawnInDesk(<ModelList />, { at: '/models', path: '/models', resource: 'models' })
  await screen.findByText('A')
  const rows = screen.getAllByRole('row').slice(1)
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^A\/a.*Not yet/),
    expect.stringMatching(/^B\/b.*Version 3[^,]*$/),
    expect.stringMatching(/^C\/c.*Version 1, draft has changes/),
    expect.stringMatching(/^D\/d.*Version 2, draft waits for approval/),
    expect.stringMatching(/^E\/e.*Not yet, draft waits for approval/),
  ])
  expect(api.received.find(({ path }) => path === '/admin/models')?.query).toMatchObject({
    sort: ['draftSavedAt', 'DESC'],
  })
})

test('without models it says what one is, and offers a new one to who may make it', async () => {
  api.answer('GET /admin/models', { body: [], headers: { 'content-range': 'models */0' } })
  drawnInDesk(<ModelList />, { at: '/models', path: '/models', resource: 'models' })
  expect(await screen.findByText('No models yet')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'New model' })).toBeTruthy()
})

test('who only reads is offered no new model', async () => {
  await signIn(api, 'viewer')
  api.answer('GET /admin/models', { body: [], headers: { 'content-range': 'models */0' } })
  drawnInDesk(<ModelList />, { at: '/models', path: '/models', resource: 'models' })
  expect(await screen.findByText('No models yet')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'New model' })).toBeNull()
})
