import type { CaseStudy } from '@verdict/contracts'
import { cleanup } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import {
  address,
  drawnInDesk,
  emptyDesk,
  field,
  press,
  retype,
  screen,
  type User,
  waitFor,
  within,
} from '../testing/desk.tsx'
import { signedInAs, signIn } from '../testing/signed-in.ts'
import { CaseStudyCreate, CaseStudyEdit } from './CaseStudyForm.tsx'
import { CaseStudyList } from './CaseStudyList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const SHOP: CaseStudy = {
  id: 'c1',
  key: 'shop',
  title: { en: 'Shop' },
  summary: { en: 'It ran late.' },
  option: 'django',
  url: null,
  published: false,
  sources: [],
  createdAt: '2026-11-02T10:00:00Z',
  updatedAt: '2026-11-02T10:00:00Z',
  revision: 3,
} as CaseStudy

const bodies = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)

describe('a new case study', () => {
  async function form() {
    const user = drawnInDesk(<CaseStudyCreate />, {
      ...{ at: '/case-studies/create', path: '/case-studies/create', resource: 'case-studies' },
    })
    await screen.findByRole('textbox', { name: 'Title' })
    return user
  }
  async function fill(user: User) {
    await user.type(field('Title'), ' Shop ')
    await user.type(field('Summary'), 'It ran late.')
    await user.type(field('Key'), 'shop')
    await user.type(field(/^Tells of/), 'django')
  }

  test('is made of what was typed, without spaces around it, and nothing is left on the device', async () => {
    const user = await form()
    await fill(user)
    api.answer('POST /admin/case-studies', { status: 201, body: SHOP })
    await press(user, 'Save')
    await waitFor(() => expect(address()).toBe('/case-studies'))
    expect(bodies('POST /admin/case-studies')).toEqual([
      {
        ...{ title: { en: 'Shop' }, summary: { en: 'It ran late.' }, key: 'shop', option: 'django' },
        ...{ published: false, sources: [] },
      },
    ])
    expect(localStorage).toHaveLength(0)
  })

  test('is not sent where something is missing, which is said at each field', async () => {
    const user = await form()
    await user.type(field('Key'), 'No key')
    await user.tab()
    expect(screen.getByText('Made of a-z, 0-9 and hyphens.')).toBeTruthy()
    await user.type(field('Web address'), 'shop.example')
    await press(user, 'Save')
    expect(await screen.findByText('A case study needs a title.')).toBeTruthy()
    expect(screen.getByText('A case study needs a summary.')).toBeTruthy()
    expect(screen.getByText(/^Enter a complete address/)).toBeTruthy()
    expect(bodies('POST /admin/case-studies')).toEqual([])
    await user.type(field('Title'), 'S')
    expect(screen.queryByText('A case study needs a title.')).toBeNull()
  })

  test('names its sources, each with what is filled in', async () => {
    const user = await form()
    await fill(user)
    await press(user, 'Add')
    const source = within(await screen.findByRole('listitem'))
    await user.type(source.getByRole('textbox', { name: 'Title' }), 'Post')
    await press(user, 'Save')
    expect(await screen.findByText('A source needs an address.')).toBeTruthy()
    await user.type(source.getByRole('textbox', { name: 'Address' }), 'https://a.example')
    await user.type(source.getByRole('textbox', { name: 'Published' }), '2026')
    api.answer('POST /admin/case-studies', { status: 201, body: SHOP })
    await press(user, 'Save')
    await waitFor(() => expect(bodies('POST /admin/case-studies')).toHaveLength(1))
    expect(bodies('POST /admin/case-studies')).toMatchObject([
      { sources: [{ title: 'Post', url: 'https://a.example', published: '2026' }] },
    ])
  })

  test('that the server refuses says why at the field, and keeps what was typed', async () => {
    const user = await form()
    await fill(user)
    const errors = [{ pointer: '/key', message: 'It is taken.' }]
    api.answer('POST /admin/case-studies', { status: 422, body: { detail: 'No.', errors } })
    await press(user, 'Save')
    expect(await screen.findByText('It is taken.')).toBeTruthy()
    await user.type(field('Key'), '-2')
    expect([screen.queryByText('It is taken.'), field('Key').value]).toEqual([null, 'shop-2'])
  })

  test('that was begun is found again', async () => {
    const user = await form()
    await user.type(field('Title'), 'Beg')
    const [key = ''] = Object.keys(localStorage)
    localStorage.setItem(key.replace(/:[^:]*$/, ':ended'), localStorage.getItem(key) ?? '')
    localStorage.removeItem(key)
    cleanup()
    await form()
    await waitFor(() => expect(field('Title').value).toBe('Beg'))
  })
})

describe('a case study', () => {
  async function form(changes: Partial<CaseStudy> = {}) {
    api.answer('GET /admin/case-studies/c1', { body: { ...SHOP, ...changes } })
    const user = drawnInDesk(<CaseStudyEdit />, {
      ...{ at: '/case-studies/c1', path: '/case-studies/:id', resource: 'case-studies' },
    })
    await screen.findByDisplayValue('Shop')
    return user
  }

  test('sends what was changed, with its revision; its key is no field', async () => {
    const user = await form()
    expect(screen.queryByRole('textbox', { name: 'Key' })).toBeNull()
    await user.type(field('Title'), '!')
    await user.click(screen.getByRole('switch', { name: /^Public/ }))
    api.answer('PUT /admin/case-studies/c1', { body: { ...SHOP, revision: 4 } })
    await press(user, 'Save')
    await waitFor(() => expect(address()).toBe('/case-studies'))
    expect(bodies('PUT /admin/case-studies/c1')).toEqual([{ title: { en: 'Shop!' }, published: true, revision: 3 }])
  })

  test('a web address that is emptied is none', async () => {
    const user = await form({ url: 'https://shop.example' })
    await user.clear(field('Web address'))
    api.answer('PUT /admin/case-studies/c1', { body: SHOP })
    await press(user, 'Save')
    await waitFor(() => expect(bodies('PUT /admin/case-studies/c1')).toEqual([{ url: null, revision: 3 }]))
  })

  test('that somebody else changed meanwhile is loaded, and saved with what was typed on top', async () => {
    const user = await form()
    await user.type(field('Title'), '!')
    const theirs = { ...SHOP, option: 'nodejs', revision: 4 }
    api.answer('PUT /admin/case-studies/c1', { status: 409, body: { code: 'stale', detail: 'Changed.' } })
    api.answer('GET /admin/case-studies/c1', { body: theirs })
    await press(user, 'Save')
    expect(await screen.findByText(/^Somebody changed this meanwhile/)).toBeTruthy()
    await waitFor(() => expect(field(/^Tells of/).value).toBe('nodejs'))
    expect(field('Title').value).toBe('Shop!')
    api.answer('PUT /admin/case-studies/c1', { body: { ...theirs, revision: 5 } })
    await press(user, 'Save')
    await waitFor(() => expect(address()).toBe('/case-studies'))
    expect(bodies('PUT /admin/case-studies/c1').at(-1)).toEqual({ title: { en: 'Shop!' }, revision: 4 })
  })

  test('that cannot be saved says why, and stays', async () => {
    const user = await form()
    await retype(user, 'Title', 'Store')
    api.answer('PUT /admin/case-studies/c1', { status: 500, body: { detail: 'It failed.' } })
    await press(user, 'Save')
    expect(await screen.findByText('It failed.')).toBeTruthy()
    expect(field('Title').value).toBe('Store')
  })
})

describe('the list of case studies', () => {
  async function list() {
    const studies = [SHOP, { ...SHOP, id: 'c2', key: 'bank', title: { en: 'Bank' }, published: true }]
    api.answer('GET /admin/case-studies', { body: studies, headers: { 'content-range': 'case-studies 0-1/2' } })
    const user = drawnInDesk(<CaseStudyList />, {
      ...{ at: '/case-studies', path: '/case-studies', resource: 'case-studies' },
    })
    await screen.findByText('Bank')
    return user
  }
  const rows = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent)

  test('says what each tells of, and whether it is public', async () => {
    const user = await list()
    expect(rows()).toEqual([
      expect.stringMatching(/ShopIt ran late\.djangoNo2 Nov 2026$/),
      expect.stringMatching(/BankIt ran late\.djangoYes2 Nov 2026$/),
    ])
    await user.type(screen.getByRole('textbox', { name: 'Search case studies' }), 'ban')
    await waitFor(() =>
      expect(api.received.filter(({ path }) => path === '/admin/case-studies').at(-1)?.query).toMatchObject({
        filter: { q: 'ban' },
      }),
    )
    await user.click(screen.getByText('Bank'))
    await waitFor(() => expect(address()).toMatch(/^\/case-studies\/c2/))
  })

  test('is only read by who only reads', async () => {
    await signIn(api, 'viewer')
    const user = await list()
    expect([screen.queryByRole('checkbox'), screen.queryByRole('link', { name: 'New case study' })]).toEqual([
      null,
      null,
    ])
    await user.click(screen.getByText('Bank'))
    expect(address()).toBe('/case-studies')
  })
})
