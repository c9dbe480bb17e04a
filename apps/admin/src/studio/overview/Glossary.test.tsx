import { expect, test } from 'vitest'
import { emptyDesk, field, press, retype, screen } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { isSaid } from '../document/is-said.ts'
import { keyedTerms } from '../document/keyed-terms.ts'
import { placeAt } from '../document/field-places.ts'
import { renamed } from '../document/renamed.ts'
import { isStanding, ownerOf, placeRenamed } from '../document/unfinished-places.ts'
import { unnamed } from '../document/unnamed.ts'
import { namesIn } from '@verdict/wording'
import { without } from '../document/without.ts'
import { pastedTerms } from '../pasting/pasted-lines.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { Glossary } from './Glossary.tsx'

emptyDesk()

const term = (key: string, said = key.toUpperCase()) => ({
  key,
  term: { en: said },
  meaning: { en: `What ${said} is` },
})
const glossary = [term('orm'), term('cms'), term('api')]
const document = { ...smallDocument, glossary }

test('a term is added, said and explained by keys, and its key follows its words', async () => {
  const { user, now } = await drawnInStudio(<Glossary />)
  expect(screen.getByText('No term yet.')).toBeTruthy()
  await press(user, 'Add a term')
  await user.type(field(/^Term/), 'Time to market')
  await user.tab()
  await user.type(field(/^Explanation/), 'How long until clients have it')
  expect(now().glossary).toEqual([
    {
      key: 'time-to-market',
      term: { en: 'Time to market' },
      meaning: { en: 'How long until clients have it' },
    },
  ])
  expect(screen.getByText('No text of this model has it so far.')).toBeTruthy()
})

test('a term is copied, moved and removed, and the last one takes the glossary along', async () => {
  const { user, now, store } = await drawnInStudio(<Glossary />, { document })
  const keys = () => now().glossary?.map(({ key }) => key)
  await press(user, 'Move this term down')
  expect(keys()).toEqual(['cms', 'orm', 'api'])
  await press(user, 'Copy this term')
  expect(keys()).toEqual(['cms', 'orm', 'api', 'copy-of-orm'])
  for (let left = 4; left > 0; left--) await press(user, 'Remove this term')
  expect('glossary' in now()).toBe(false)
  store.undo()
  expect(keys()).toHaveLength(1)
})

test('the address leads to one of them', async () => {
  await drawnInStudio(<Glossary />, { document, at: '?at=overview/glossary/cms/meaning' })
  expect(field(/^Term/).value).toBe('CMS')
})

test('terms that were written without keys are given those of their words, once one is changed', async () => {
  const bare = glossary.map(({ key: _, ...each }) => each)
  const written = { ...smallDocument, glossary: [...bare, { term: { en: 'ORM' }, meaning: { en: 'Another' } }] }
  expect(keyedTerms(written).map(({ key }) => key)).toEqual(['orm', 'cms', 'api', 'orm-2'])
  expect(keyedTerms(written)).toBe(keyedTerms(written))
  expect(placeAt(written, '/glossary/3/term')).toBe('overview/glossary/orm-2/term')
  const { user, now } = await drawnInStudio(<Glossary />, { document: written })
  await retype(user, /^Explanation/, 'Tables as objects')
  expect(now().glossary?.map(({ key }) => key)).toEqual(['orm', 'cms', 'api', 'orm-2'])
})

test('its places follow a new key, and say whose they are', () => {
  expect(placeRenamed('overview/glossary/orm/term', 'glossary', 'orm', 'mapper')).toBe('overview/glossary/mapper/term')
  expect(placeRenamed('overview/title', 'glossary', 'orm', 'mapper')).toBe('overview/title')
  expect([isStanding('overview/glossary/orm/term', document), isStanding('overview/glossary/x', document)]).toEqual([
    true,
    false,
  ])
  expect(ownerOf('overview/glossary/orm/term', namesIn(document, 'en'))).toBe('ORM')
  expect(renamed(document, 'glossary', 'cms', 'site').glossary?.map(({ key }) => key)).toEqual(['orm', 'site', 'api'])
  expect(without(document, 'glossary', 'cms').glossary).toEqual([glossary[0], glossary[2]])
})

test('a term without words or explanation is named as what is missing', () => {
  const blank = { ...document, glossary: [{ key: 'new', term: { en: '' }, meaning: { en: ' ' } }] }
  expect(unnamed(blank, namesIn(blank, 'en')).map(({ place }) => place)).toEqual([
    'overview/glossary/new/term',
    'overview/glossary/new/meaning',
  ])
})

test('lines of a spreadsheet become terms with their explanations', () => {
  const { added, left } = pastedTerms('ORM\tTables as objects\nCMS\norm', {
    locale: 'en',
    taken: new Set(['cms']),
    names: [],
  })
  expect(added).toEqual([
    { key: 'orm', term: { en: 'ORM' }, meaning: { en: 'Tables as objects' } },
    { key: 'cms-2', term: { en: 'CMS' }, meaning: { en: '' } },
  ])
  expect(left).toEqual([{ text: 'orm', reason: 'It is there already.' }])
})

test('whether a text says a term is read in any case, without the glossary itself', () => {
  const titled = { ...document, title: { en: 'Which orm?' } }
  expect([isSaid(titled, term('orm')), isSaid(titled, term('cms'))]).toEqual([true, false])
})
