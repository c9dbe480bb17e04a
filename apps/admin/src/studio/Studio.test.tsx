import type { ModelDocument } from '@verdict/engine'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { autosaveStore } from '../autosave/autosave-store.ts'
import { address, drawnInDesk, emptyDesk, field, press, retype, screen, waitFor, within } from '../testing/desk.tsx'
import { signedInAs, signIn } from '../testing/signed-in.ts'
import { smallDocument } from './draft/testing/small-document.ts'
import { Studio } from './Studio.tsx'
import { wide } from './testing/studio.tsx'
import { workersInPage } from './testing/workers-in-page.ts'

const api = scriptedApi()
emptyDesk()
workersInPage()
signedInAs(api, 'consultant')

const DRAFT = '/admin/models/m1/draft'
const titled = (en: string): ModelDocument => ({ ...smallDocument, title: { en } })
const answerDraft = (document: ModelDocument, revision: number, verb = 'GET') =>
  api.answer(`${verb} ${DRAFT}`, { body: document, headers: { etag: `"${revision}"` } })
const record = (latestVersion: number | null) =>
  api.answer('GET /admin/models/m1', { body: { id: 'm1', slug: 'small', latestVersion, versions: latestVersion ?? 0 } })
const saves = () => api.received.filter(({ method, path }) => `${method} ${path}` === `PUT ${DRAFT}`)

beforeEach(() => {
  record(null)
  answerDraft(smallDocument, 3)
  api.answer('GET /admin/models/m1/retired-keys', { body: [] })
  api.answer('GET /admin/models/m1/revisions', {
    body: [{ number: 3, first: 3, author: 'Mar', authorId: 'u2', savedAt: '2026-11-02T10:00:00Z', differences: [] }],
  })
})

/** A version that clients take. */
function published(document: ModelDocument, number = 2) {
  record(number)
  api.answer('GET /admin/versions', { body: [{ id: 'v2', number }], headers: { 'content-range': 'versions 0-0/1' } })
  api.answer('GET /admin/versions/v2', { body: { id: 'v2', number, document } })
}

async function opened(tab = '') {
  const user = drawnInDesk(<Studio />, { at: `/models/m1${tab}`, path: '/models/:id/*' })
  await screen.findByRole('tablist', { name: 'Parts of the model' })
  return user
}
/** Types into the title, in the tab that the studio opens with. */
const typeTitle = async (user: Awaited<ReturnType<typeof opened>>, text: string) => {
  await screen.findByRole('textbox', { name: 'Title' })
  await retype(user, 'Title', text)
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent)

describe('the head of the studio', () => {
  test('has what is rarely needed in a menu on a phone, and says what is published where the words do not', async () => {
    wide(375)
    onTestFinished(() => wide())
    published(smallDocument)
    const user = await opened()
    expect(screen.queryByRole('button', { name: 'Preview' })).toBeNull()
    expect(button('Publish version 3').textContent).toBe('Publish')
    await press(user, 'More')
    const items = within(screen.getByRole('menu', { name: 'More' })).getAllByRole('menuitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Preview',
      'Links to previews',
      'Open on the portal',
      'Save now',
    ])
    expect(items[2]?.getAttribute('href')).toBe('/small')
    await user.click(items[1] as HTMLElement)
    expect(await screen.findByRole('dialog', { name: /[Pp]review/ })).toBeTruthy()
  })

  test('is the title as it is typed, with whether it was published and who saved it', async () => {
    const user = await opened()
    expect(heading()).toBe('Small?')
    expect(await screen.findByText(/^Never published\. Saved on 2 Nov 2026, \d\d:00 by Mar\.$/)).toBeTruthy()
    await typeTitle(user, 'New?')
    expect(heading()).toBe('New?')
    expect(screen.getByText(/Saving…/)).toBeTruthy()
  })

  test('does not say that no version is on offer while the one that is has not been read', async () => {
    published(smallDocument)
    api.answer('GET /admin/versions', { body: null, status: 500 })
    await opened()
    expect(await screen.findByText(/^Version 2 is on offer\. Saved on /)).toBeTruthy()
    expect(screen.queryByText(/No version is on offer/)).toBeNull()
  })

  test('names a model without a title by its address', async () => {
    answerDraft(titled(''), 3)
    await opened()
    expect(heading()).toBe('small')
  })

  test.each([
    { document: smallDocument, says: /^Same as version 2\./ },
    { document: titled('Old?'), says: /^1 change since version 2\./ },
    { document: { ...titled('Old?'), description: { en: 'Old.' } }, says: /^2 changes since version 2\./ },
  ])('counts what has changed since it was published: $says', async ({ document, says }) => {
    published(document)
    await opened()
    expect(await screen.findByText(says)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open on the portal' }).getAttribute('href')).toBe('/small')
    expect(button('Publish version 3')).toBeTruthy()
  })

  test('offers no page on the portal before there is one', async () => {
    await opened()
    expect(screen.queryByRole('link', { name: 'Open on the portal' })).toBeNull()
    expect(button('Publish version 1')).toBeTruthy()
  })
})

describe('undo and redo', () => {
  test('by buttons, step by step, as far as there are steps', async () => {
    const user = await opened()
    expect([button('Undo').disabled, button('Redo').disabled]).toEqual([true, true])
    await typeTitle(user, 'New?')
    await press(user, 'Undo')
    expect([heading(), button('Undo').disabled, button('Redo').disabled]).toEqual(['Small?', true, false])
    await press(user, 'Redo')
    expect(heading()).toBe('New?')
  })

  test('by keys outside of texts, which have an undo of their own', async () => {
    const user = await opened()
    await typeTitle(user, 'New?')
    await user.keyboard('{Control>}z{/Control}')
    expect(heading()).toBe('New?')
    button('Save').focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(heading()).toBe('Small?')
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    expect(heading()).toBe('New?')
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}')
    expect(heading()).toBe('New?')
    await user.keyboard('{Alt>}{Control>}z{/Control}{/Alt}z')
    expect(heading()).toBe('New?')
  })
})

describe('saving', () => {
  test('sends the whole draft with its revision, by Ctrl-S from within a text too', async () => {
    const user = await opened()
    await typeTitle(user, 'New?')
    answerDraft(titled('New?'), 4, 'PUT')
    await user.keyboard('{Control>}s{/Control}')
    await waitFor(() => expect(screen.queryByText(/Saving…/)).toBeNull())
    expect(saves().map(({ body, headers }) => [(body as ModelDocument).title, headers['if-match']])).toEqual([
      [{ en: 'New?' }, '"3"'],
    ])
    await user.keyboard('{Control>}s{/Control}')
    expect(saves()).toHaveLength(1)
  })

  test('says so, and leaves nothing on the device', async () => {
    const user = await opened()
    await typeTitle(user, 'New?')
    answerDraft(titled('New?'), 4, 'PUT')
    await press(user, 'Save')
    expect(await screen.findByText('Saved')).toBeTruthy()
    await waitFor(() => expect(localStorage).toHaveLength(0))
  })

  test('that fails says why, keeps what was typed, and is tried again when asked', async () => {
    const user = await opened()
    await typeTitle(user, 'New?')
    api.answer(`PUT ${DRAFT}`, {
      status: 422,
      body: { detail: 'No model.', errors: [{ pointer: '/title', message: 'Too long.' }] },
    })
    await press(user, 'Save')
    const alert = await screen.findByText(/No model\. \/title: Too long\./)
    expect(alert.textContent).toMatch(/^Not saved since \d\d:\d\d\. /)
    expect(heading()).toBe('New?')
    answerDraft(titled('New?'), 4, 'PUT')
    await press(user, 'Try now')
    await waitFor(() => expect(screen.queryByText(/No model/)).toBeNull())
  })

  test('after the session has ended leads to the sign-in, and back', async () => {
    const user = await opened()
    await typeTitle(user, 'New?')
    api.answer(`PUT ${DRAFT}`, { status: 401, body: { detail: 'Sign in first.' } })
    await press(user, 'Save')
    await user.click(await screen.findByRole('link', { name: 'Sign in here' }))
    await waitFor(() => expect(address()).toBe('/login'))
  })
})

describe('what this device kept', () => {
  const keep = (value: object) => autosaveStore.keep('draft/m1', value)
  const unsaved = { document: titled('Kept?'), saved: smallDocument, revision: 3, typedAt: 1 }

  test('is opened with the draft, and dropped when asked', async () => {
    keep(unsaved)
    const user = await opened()
    await waitFor(() => expect(heading()).toBe('Kept?'))
    expect(screen.getByText(/^Unsaved changes from .* restored\.$/)).toBeTruthy()
    await press(user, 'Discard')
    expect(heading()).toBe('Small?')
    await press(user, 'Undo')
    expect(heading()).toBe('Kept?')
  })

  test('of somebody else is not', async () => {
    keep(unsaved)
    await signIn(api, 'consultant', 'u2')
    await opened()
    await screen.findByRole('textbox', { name: 'Title' })
    expect(heading()).toBe('Small?')
  })
})

describe('tabs', () => {
  test('are addresses, with how many of each there are', async () => {
    const user = await opened()
    expect(tabs()).toEqual([
      'Overview ',
      'Options 2',
      'Criteria 2',
      'Ratings 4',
      'Questions ',
      'Rules 2',
      'Estimates ',
      'Case studies ',
      'Scenarios ',
      'Languages ',
      expect.stringMatching(/^Check /),
      'Impact ',
      'Versions ',
    ])
    await user.click(screen.getByRole('tab', { name: /^Options/ }))
    await waitFor(() => expect(address()).toBe('/models/m1/options'))
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Name/ })).value).toBe('a')
    await user.click(screen.getByRole('tab', { name: /^Overview/ }))
    await waitFor(() => expect(address()).toBe('/models/m1/'))
  })

  test('count what has to be mended, and cells that are not rated', async () => {
    answerDraft({ ...smallDocument, ratings: smallDocument.ratings.slice(1) }, 3)
    await opened()
    expect(tabs()).toEqual(
      expect.arrayContaining(['Ratings 3 1 missing', expect.stringMatching(/^Check +[1-9] error/)]),
    )
  })

  test('that there are none of show the overview', async () => {
    await opened('/nothing')
    expect(await screen.findByRole('textbox', { name: 'Title' })).toBeTruthy()
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Overview ')
  })

  test.each([
    { tab: '', panel: false },
    { tab: '/options', panel: true },
    { tab: '/rules', panel: false },
    { tab: '/check', panel: false },
  ])('$tab has the scenarios beside it: $panel', async ({ tab, panel }) => {
    await opened(tab)
    await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull())
    expect(screen.queryByRole('complementary', { name: 'Scenarios' }) !== null).toBe(panel)
  })
})

test('a field that an address names takes the focus', async () => {
  await opened('/options?at=options%2Fb%2Fname')
  await waitFor(() => expect(document.activeElement).toBe(field(/^Name/)))
  expect(field(/^Name/).value).toBe('b')
})

test('who only reads can change nothing', async () => {
  await signIn(api, 'viewer')
  await opened()
  const title = await screen.findByRole('textbox', { name: 'Title' })
  expect(title.matches(':disabled, fieldset[disabled] *')).toBe(true)
  for (const name of ['Undo', 'Save', 'Publish version 1']) expect(screen.queryByRole('button', { name })).toBeNull()
})

test('a draft that cannot be loaded says why, and is loaded again when asked', async () => {
  api.answer(`GET ${DRAFT}`, { status: 403, body: { detail: 'Not yours.' } })
  const user = drawnInDesk(<Studio />, { at: '/models/m1', path: '/models/:id/*' })
  expect(await screen.findByText('Not yours.')).toBeTruthy()
  answerDraft(smallDocument, 3)
  await press(user, 'Try again')
  await waitFor(() => expect(heading()).toBe('Small?'))
})
