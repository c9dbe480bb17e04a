import type { ModelCaseStudy, ModelDocument } from '@verdict/engine'
import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { choose, emptyDesk, field, press, retype, screen } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import CaseStudiesTab from './CaseStudiesTab.tsx'
import { smallDocument } from './draft/testing/small-document.ts'
import { drawnInStudio } from './testing/studio.tsx'
import { workersInPage } from './testing/workers-in-page.ts'

const api = scriptedApi()
emptyDesk()
workersInPage()
signedInAs(api, 'consultant')
beforeEach(() => answerLibrary())

const SHOP: ModelCaseStudy = {
  key: 'shop',
  title: { en: 'Shop' },
  summary: { en: 'Went well.' },
  option: 'a',
  sources: [],
}
const TEAM = { key: 'team', text: { en: 'Team?' }, type: 'boolean' as const, choices: [] }

function answerLibrary(...studies: object[]) {
  const library = studies.map((study, i) => ({ id: String(i), url: null, published: true, revision: 1, ...study }))
  api.answer('GET /admin/case-studies', {
    body: library,
    headers: { 'content-range': `case-studies 0-1/${library.length}` },
  })
}
const opened = (caseStudies: ModelCaseStudy[] = [SHOP], more: Partial<ModelDocument> = {}) =>
  drawnInStudio(<CaseStudiesTab />, { document: { ...smallDocument, caseStudies, ...more } })

describe('a case study', () => {
  test('is written in the draft, its key following the title', async () => {
    const { user, now } = await opened([])
    expect(
      screen.getByText(
        /^Case studies tell of projects like the client’s|^Case studies tell of projects like the client's/,
      ),
    ).toBeTruthy()
    await press(user, 'Add a case study')
    await user.type(field(/^Title/), 'Big shop')
    await user.tab()
    await user.type(field('Summary'), 'It ran late.')
    expect(now().caseStudies).toEqual([
      {
        ...{ key: 'big-shop', title: { en: 'Big shop' }, summary: { en: 'It ran late.' }, sources: [] },
        option: expect.not.stringMatching(/^[ab]$/),
      },
    ])
    expect(screen.getByRole('combobox', { name: 'Tells of' }).textContent).toBe('Choose an option')
    await choose(user, 'Tells of', 'b')
    expect(now().caseStudies[0]?.option).toBe('b')
    await choose(user, 'Tells of', 'Choose an option')
    expect(now().caseStudies[0]?.option).not.toBe('b')
  })

  test('keeps a web address that is whole, and none where it is emptied', async () => {
    const { user, now, unfinished } = await opened()
    await user.type(field('Web address'), 'shop.example')
    await user.tab()
    expect(now().caseStudies[0]).toEqual(SHOP)
    expect(Object.keys(unfinished.snapshot())).toEqual(['case-studies/shop/url'])
    await retype(user, 'Web address', 'https://shop.example')
    await user.tab()
    expect([now().caseStudies[0]?.url, unfinished.snapshot()]).toEqual(['https://shop.example', {}])
    await user.clear(field('Web address'))
    await user.tab()
    expect(now().caseStudies[0]).toEqual(SHOP)
  })

  test('is shown where a condition holds, or else only where an effect recommends it', async () => {
    const { user, now } = await opened([SHOP], { questions: [TEAM] })
    expect(screen.getByText('Only where an effect recommends it.')).toBeTruthy()
    await press(user, 'Set a condition')
    expect(now().caseStudies[0]).toMatchObject({ when: null })
    await press(user, 'Remove the condition')
    expect(now().caseStudies[0]).toEqual(SHOP)
  })

  test('is copied under another name and key, with all it says', async () => {
    const { user, now } = await opened()
    await press(user, 'Copy this case study')
    expect(now().caseStudies[1]).toEqual({ ...SHOP, key: 'copy-of-shop', title: { en: 'Copy of Shop' } })
  })

  test('that an effect recommends is removed after a question, with a way back', async () => {
    const rules = [
      { ...smallDocument.rules[0], effects: [{ type: 'caseStudy', key: 'shop' }] },
    ] as ModelDocument['rules']
    const { user, now } = await opened([SHOP], { rules })
    await press(user, 'Remove this case study')
    expect(screen.getByRole('dialog').textContent).toMatch(/^Remove “Shop”\?Goes with it:1 rule: /)
    await press(user, 'Remove it')
    expect(now().caseStudies).toEqual([])
    await press(user, 'Undo')
    expect(now().caseStudies).toEqual([SHOP])
  })
})

describe('sources', () => {
  const source = (name: string) => ({ title: name, url: `https://${name}.example` })
  const address = (i: number) => screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Address' })[i] as HTMLElement

  test('join the draft once their address is whole', async () => {
    const { user, now, unfinished } = await opened()
    await press(user, 'Add a source')
    await user.type(screen.getAllByRole('textbox', { name: 'Title' }).at(-1) as HTMLElement, 'T')
    await user.type(address(0), 'https:')
    await user.tab()
    expect([now().caseStudies[0]?.sources, Object.keys(unfinished.snapshot())]).toEqual([
      [],
      ['case-studies/shop/new-source-1'],
    ])
    await user.type(address(0), '//t.example')
    await user.tab()
    await user.type(field('Publisher'), 'P')
    expect([now().caseStudies[0]?.sources, unfinished.snapshot()]).toEqual([
      [{ title: 'T', url: 'https://t.example', publisher: 'P' }],
      {},
    ])
  })

  test('that are begun are dropped by their button', async () => {
    const { user, unfinished } = await opened()
    await press(user, 'Add a source')
    await press(user, 'Add a source')
    await press(user, 'Remove source 1')
    expect(Object.keys(unfinished.snapshot())).toEqual(['case-studies/shop/new-source-2'])
  })

  test('take along what is unfinished in them when they are removed, and leave the others theirs', async () => {
    const { user, now, unfinished } = await opened([{ ...SHOP, sources: ['a', 'b', 'c'].map(source) }])
    for (const i of [0, 1]) {
      await user.clear(address(i))
      await user.type(address(i), `half ${i}`)
      await user.tab()
    }
    await press(user, 'Remove source 1')
    expect(now().caseStudies[0]?.sources).toEqual(['b', 'c'].map(source))
    expect(unfinished.snapshot()).toMatchObject({ 'case-studies/shop/sources/0/url': { text: 'half 1' } })
    expect((address(0) as HTMLInputElement).value).toBe('half 1')
    await press(user, 'Remove source 1')
    expect(unfinished.snapshot()).toEqual({})
  })
})

describe('the library', () => {
  const LIBRARY = { ...SHOP, url: 'https://shop.example', title: { en: 'Shop, newer' } }

  test('offers what the model has not yet and has an option for, and is copied from', async () => {
    answerLibrary(LIBRARY, { ...SHOP, key: 'other', title: { en: 'Other' }, option: 'gone' })
    const { user, now } = await opened([])
    await screen.findByRole('combobox', { name: 'Take from the library' })
    await user.click(screen.getByRole('combobox', { name: 'Take from the library' }))
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Choose a case study',
      'Shop, newer',
    ])
    await user.click(screen.getByRole('option', { name: 'Shop, newer' }))
    expect(now().caseStudies).toEqual([{ ...SHOP, title: { en: 'Shop, newer' }, url: 'https://shop.example' }])
    expect(screen.queryByRole('combobox', { name: 'Take from the library' })).toBeNull()
  })

  test('whose text differs by now can be taken again; when it is shown stays', async () => {
    answerLibrary(LIBRARY)
    const { user, now } = await opened([{ ...SHOP, when: true }])
    await screen.findByText('The library has a newer text.')
    await press(user, 'Use the library’s text')
    expect(now().caseStudies[0]).toEqual({ ...LIBRARY, when: true })
    expect(screen.queryByText('The library has a newer text.')).toBeNull()
  })

  test('that says the same, whatever the condition, is not spoken of', async () => {
    answerLibrary(SHOP)
    const { user } = await opened([{ ...SHOP, when: true, claims: [] }])
    await user.tab()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(screen.queryByText('The library has a newer text.')).toBeNull()
  })

  test('knows its own by their key, which a new title does not change', async () => {
    answerLibrary(SHOP)
    const { user, now } = await opened([])
    await user.click(await screen.findByRole('combobox', { name: 'Take from the library' }))
    await user.click(screen.getByRole('option', { name: 'Shop' }))
    await retype(user, /^Title/, 'Store')
    await user.tab()
    expect(now().caseStudies[0]).toMatchObject({ key: 'shop', title: { en: 'Store' } })
  })
})
