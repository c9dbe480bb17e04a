import { fireEvent } from '@testing-library/react'
import type { ModelDocument, Rating } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { address, emptyDesk, field, press, retype, screen, waitFor } from '../../testing/desk.tsx'
import { today } from '../../ui/today.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import RatingsTab from './RatingsTab.tsx'

emptyDesk()
workersInPage()

const rated = (changes: Partial<Rating>): ModelDocument => ({
  ...smallDocument,
  ratings: smallDocument.ratings.map((each, i) => (i === 0 ? { ...each, ...changes } : each)),
})
const opened = (more: Parameters<typeof drawnInStudio>[1] = {}) => drawnInStudio(<RatingsTab />, more)
const first = ({ ratings }: ModelDocument) => {
  const { value, low, high } = ratings[0] as Rating
  return [low, value, high]
}
const cell = 'a on speed: 5'

describe('the matrix', () => {
  test('has a cell for each option on each criterion, which opens in the address', async () => {
    const { user } = await opened({ at: 'ratings' })
    expect(screen.getAllByRole('button', { name: / on / })).toHaveLength(4)
    await press(user, 'b on price: 5')
    expect(address()).toBe('/models/small/ratings?option=b&criterion=price')
    expect(screen.getByRole('heading', { level: 2, name: 'price' })).toBeTruthy()
    await press(user, 'Close')
    await waitFor(() => expect(address()).toBe('/models/small/ratings'))
  })

  test.each([
    { missing: 1, said: 'One cell is not rated yet.' },
    { missing: 2, said: '2 cells are not rated yet.' },
  ])('says $said', async ({ missing, said }) => {
    await opened({ document: { ...smallDocument, ratings: smallDocument.ratings.slice(missing) } })
    expect(screen.getByText((text) => text.startsWith(said))).toBeTruthy()
    expect(screen.getByRole('button', { name: 'a on speed: not rated' })).toBeTruthy()
  })

  test('says how many sources a rating has, and which have none', async () => {
    const source = { title: 't', url: 'https://a.es' }
    await opened({ document: rated({ sources: [source, source], reviewed: today() }) })
    expect([screen.getByText('2 sources'), screen.getAllByText('no source')]).toEqual([
      expect.anything(),
      expect.any(Array),
    ])
    expect(screen.getAllByText('no source')).toHaveLength(3)
  })

  test('has a heading above each group of criteria', async () => {
    const [speed, price] = smallDocument.criteria
    const criteria = [
      { ...speed, group: { en: 'G' } },
      { ...price, group: { en: 'G' } },
      { ...price, key: 'x', group: { en: 'H' } },
    ]
    await opened({ document: { ...smallDocument, criteria: criteria as never } })
    const headings = screen.getAllByRole('row').map(({ textContent }) => textContent)
    expect(headings.filter((text) => text === 'G' || text === 'H')).toEqual(['G', 'H'])
  })

  test('without options or criteria says what is needed first', async () => {
    await opened({ document: { ...smallDocument, criteria: [], ratings: [] } })
    expect(screen.getByText('Nothing to rate yet.')).toBeTruthy()
  })

  test('opens the cell that a link from Check names, and none that is not there', async () => {
    await opened({ at: 'ratings?at=ratings/b/price/value' })
    expect(screen.getByRole('heading', { level: 2, name: 'price' })).toBeTruthy()
  })

  test('opens none that is not there', async () => {
    await opened({ at: 'ratings?option=gone&criterion=price' })
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })
})

describe('a rating', () => {
  async function cellOf(document: ModelDocument) {
    const studio = await opened({ document })
    await studio.user.click(screen.getByRole('button', { name: /^a on speed/ }))
    return studio
  }

  test('is typed, and its range moves along', async () => {
    const { user, now } = await cellOf(rated({ low: 4, high: 7 }))
    await retype(user, 'Rating', '6')
    await user.tab()
    expect(first(now())).toEqual([5, 6, 8])
  })

  test.each([
    {
      label: 'At least',
      typed: '6',
      said: '6 is above the rating, 5, so the draft keeps at least 4. Raise the rating to 6, or type another number here.',
    },
    {
      label: 'At most',
      typed: '4',
      said: '4 is below the rating, 5, so the draft keeps at most 7. Lower the rating to 4, or type another number here.',
    },
  ])('never follows its range: $label $typed waits', async ({ label, typed, said }) => {
    const { user, now } = await cellOf(rated({ low: 4, high: 7 }))
    await retype(user, label, typed)
    await user.tab()
    expect(screen.getByText(said)).toBeTruthy()
    expect(first(now())).toEqual([4, 5, 7])
  })

  test.each([
    { label: 'At least', typed: '3', range: [3, 5, 5] },
    { label: 'At most', typed: '9', range: [5, 5, 9] },
    { label: 'At least', typed: '5', range: [5, 5, 5] },
  ])('without a range takes one: $label $typed', async ({ label, typed, range }) => {
    const { user, now } = await cellOf(rated({ low: undefined, high: undefined, value: 5 }))
    await retype(user, label, `${typed}0{Backspace}`)
    await user.tab()
    const [low, value, high] = first(now())
    expect([low ?? value, value, high ?? value]).toEqual(range)
  })

  test.each([
    { thumb: 'At least', to: 2, range: [2, 5, 7] },
    { thumb: 'At least', to: 6, range: [5, 5, 7] },
    { thumb: 'Rating', to: 6, range: [5, 6, 8] },
    { thumb: 'At most', to: 8, range: [4, 5, 8] },
    { thumb: 'At most', to: 4, range: [4, 5, 5] },
  ])('by the slider: $thumb to $to is $range', async ({ thumb, to, range }) => {
    const { now } = await cellOf(rated({ low: 4, high: 7 }))
    fireEvent.change(screen.getByRole('slider', { name: thumb }), { target: { value: to } })
    expect(first(now())).toEqual(range)
  })

  test('that is missing is typed cell after cell; one that is there stays open', async () => {
    const { user, now } = await opened({ document: { ...smallDocument, ratings: [] }, at: 'ratings' })
    await press(user, 'a on speed: not rated')
    for (const value of ['9', '7', '6']) {
      await waitFor(() => expect(field('Rating').value).toBe(''))
      await user.type(field('Rating'), `${value}{Enter}`)
    }
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'price' })).toBeTruthy())
    // Nothing is rated with what is no number, nor left behind.
    await user.type(field('Rating'), 'x{Enter}')
    expect(now().ratings).toHaveLength(3)
    expect(field('Rating').value).toBe('x')
    await retype(user, 'Rating', '4')
    await user.keyboard('{Enter}')
    expect(now().ratings.map(({ option, criterion, value }) => [option, criterion, value])).toEqual([
      ['a', 'speed', 9],
      ['b', 'speed', 7],
      ['a', 'price', 6],
      ['b', 'price', 4],
    ])
    await user.keyboard('{Enter}')
    expect(field('Rating').value).toBe('4')
  })

  test('says what its numbers mean, and by keys goes from the rating to its range', async () => {
    const { user } = await opened({ document: { ...smallDocument, ratings: [] } })
    await press(user, 'a on speed: not rated')
    expect(screen.getByText(/^0 is as bad as anything a client could meet, 10 as good\./)).toBeTruthy()
    await user.type(field('Rating'), '7')
    await user.tab()
    expect([document.activeElement, field('At most').value]).toEqual([field('At most'), '8'])
  })

  test('has a reason, and a day on which it was looked at', async () => {
    const { user, now } = await cellOf(smallDocument)
    await user.type(field('Why this rating'), 'So.')
    await user.type(field('Reviewed'), '2026-11')
    await user.tab()
    expect(now().ratings[0]).toMatchObject({ rationale: { en: 'So.' }, reviewed: '2026-11' })
    await user.clear(field('Reviewed'))
    await user.tab()
    expect(now().ratings[0]).not.toHaveProperty('reviewed')
  })

  test('closed by Escape keeps every text that was just typed, and undo takes it back', async () => {
    const { user, now, store } = await cellOf(rated({ sources: [{ title: 'T', url: 'https://a.es' }] }))
    await user.type(field('Why this rating'), 'Measured.{Escape}')
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: 'speed' })).toBeNull())
    expect(now().ratings[0]?.rationale).toEqual({ en: 'Measured.' })
    store.undo()
    expect(now().ratings[0]?.rationale).toEqual({ en: '' })
  })

  test.each([
    { label: 'Rating', typed: '7', kept: { value: 7 } },
    { label: 'Title', typed: 'U', kept: { sources: [{ title: 'U', url: 'https://a.es' }] } },
    { label: 'Address', typed: 'https://b.es', kept: { sources: [{ title: 'T', url: 'https://b.es' }] } },
    { label: 'Reviewed', typed: '2026-11-28', kept: { reviewed: '2026-11-28' } },
  ])('closed by Escape keeps what was just typed in $label', async ({ label, typed, kept }) => {
    const { user, now } = await cellOf(rated({ sources: [{ title: 'T', url: 'https://a.es' }] }))
    await retype(user, label, `${typed}{Escape}`)
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: 'speed' })).toBeNull())
    expect(now().ratings[0]).toMatchObject(kept)
  })

  test('is taken away again, and given anew with the usual range', async () => {
    const { user, now } = await cellOf(smallDocument)
    await press(user, 'Leave this cell unrated')
    expect(now().ratings).toHaveLength(3)
    expect(screen.getByText(/^Not rated yet\./)).toBeTruthy()
    expect(field('At least').readOnly).toBe(true)
    await user.type(field('Rating'), '9,5')
    await user.tab()
    expect(now().ratings.at(-1)).toEqual({
      option: 'a',
      criterion: 'speed',
      value: 9.5,
      low: 8.5,
      high: 10,
      rationale: { en: '' },
      sources: [],
      // Whoever makes it has looked at it.
      reviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  test('its cell is told from those that were published', async () => {
    await opened({ document: rated({ value: 6 }), published: smallDocument })
    expect(screen.getByRole('button', { name: 'a on speed: 6' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: cell })).toBeNull()
  })
})

describe('sources', () => {
  const SOURCE = { title: 'T', url: 'https://a.es', publisher: 'P' }
  async function sources(document: ModelDocument) {
    const studio = await opened({ document })
    await studio.user.click(screen.getByRole('button', { name: /^a on speed/ }))
    return studio
  }

  test('one that is begun stays beside the draft until its address is whole', async () => {
    const { user, now, unfinished } = await sources(smallDocument)
    await press(user, 'Add a source')
    await user.type(field('Title'), 'T')
    await user.type(field('Address'), 'a.es')
    await user.tab()
    expect(now()).toEqual(smallDocument)
    expect(Object.values(unfinished.snapshot())).toMatchObject([
      { label: 'Source', text: 'a.es', fields: { title: 'T' } },
    ])
    await retype(user, 'Address', 'https://a.es')
    await user.tab()
    expect(now().ratings[0]?.sources).toEqual([{ title: 'T', url: 'https://a.es' }])
    expect(unfinished.snapshot()).toEqual({})
  })

  test('one that is added is typed at once, from its title to its address', async () => {
    const { user } = await sources(smallDocument)
    await press(user, 'Add a source')
    expect(document.activeElement).toBe(field('Title'))
    await user.keyboard('T')
    await user.tab()
    expect(document.activeElement).toBe(field('Address'))
  })

  test('an address that is pasted is one at once, named by its site until it is typed over', async () => {
    const { user, now } = await sources(smallDocument)
    await user.click(field('Paste an address'))
    await user.paste('https://www.example.org/a/page?x=1')
    expect(now().ratings[0]?.sources).toEqual([{ title: 'example.org', url: 'https://www.example.org/a/page?x=1' }])
    await waitFor(() => expect(document.activeElement).toBe(field('Title')))
    await user.keyboard('A page')
    expect(now().ratings[0]?.sources[0]?.title).toBe('A page')
    expect(field('Paste an address').value).toBe('')
  })

  test('several addresses are pasted together; one that the model has keeps what is said of it, one that is there is not doubled', async () => {
    const other = { ...SOURCE, url: 'https://b.es', published: '2026' }
    const known = rated({ sources: [SOURCE] })
    const { user, now } = await sources({
      ...known,
      ratings: known.ratings.map((each, i) => (i === 1 ? { ...each, sources: [other] } : each)),
    })
    await user.click(field('Paste an address'))
    await user.paste('https://a.es\nhttps://b.es https://c.es\n')
    expect(now().ratings[0]?.sources).toEqual([SOURCE, other, { title: 'c.es', url: 'https://c.es' }])
  })

  test('what is pasted or typed and is no address is said to be none, and adds nothing', async () => {
    const { user, now } = await sources(smallDocument)
    await user.click(field('Paste an address'))
    await user.paste('example.org')
    await user.tab()
    expect(screen.getByText('Enter a complete address, such as https://example.org/page.')).toBeTruthy()
    expect(now()).toEqual(smallDocument)
    await retype(user, 'Paste an address', 'https://example.org{Enter}')
    expect(now().ratings[0]?.sources).toEqual([{ title: 'example.org', url: 'https://example.org' }])
  })

  test('one that is begun is dropped again', async () => {
    const { user, unfinished } = await sources(smallDocument)
    await press(user, 'Add a source')
    await press(user, 'Add a source')
    expect(Object.keys(unfinished.snapshot()).map((place) => place.split('/').at(-1))).toEqual([
      'new-source-1',
      'new-source-2',
    ])
    await press(user, 'Remove source 1')
    expect(Object.keys(unfinished.snapshot())).toEqual(['ratings/a/speed/new-source-2'])
  })

  test('one that is there is changed in the draft; what is emptied of it goes', async () => {
    const { user, now } = await sources(rated({ sources: [SOURCE] }))
    await user.type(field('Title'), '!')
    await user.clear(field('Publisher'))
    await user.type(field('Published'), '2026')
    await user.tab()
    expect(now().ratings[0]?.sources).toEqual([{ title: 'T!', url: 'https://a.es', published: '2026' }])
    await press(user, 'Remove source 1')
    expect(now().ratings[0]?.sources).toEqual([])
  })

  test('keeps its address until another is whole', async () => {
    const { user, now } = await sources(rated({ sources: [SOURCE] }))
    await user.clear(field('Address'))
    await user.tab()
    expect(screen.getByText('A source needs an address.')).toBeTruthy()
    expect(now().ratings[0]?.sources).toEqual([SOURCE])
  })
})
