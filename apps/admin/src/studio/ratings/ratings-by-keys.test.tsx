import type { ModelDocument, Rating } from '@verdict/engine'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { address, emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { today } from '../../ui/today.ts'
import { smallDocument, yesNoQuestion } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import { DOCKED } from './RatingPanel.tsx'
import RatingsTab from './RatingsTab.tsx'

emptyDesk()
workersInPage()
// A window with room for the panel beside the matrix.
beforeEach(() => {
  const wide = (query: string) => ({ matches: query === DOCKED, addEventListener() {}, removeEventListener() {} })
  vi.stubGlobal('matchMedia', wide)
})

const opened = (document: ModelDocument = smallDocument, more: Parameters<typeof drawnInStudio>[1] = {}) =>
  drawnInStudio(<RatingsTab />, { document, ...more })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const valuesOf = ({ ratings }: ModelDocument) =>
  Object.fromEntries(ratings.map(({ option, criterion, value }) => [`${option} ${criterion}`, value]))
const SAME = { 'a speed': 5, 'b speed': 5, 'a price': 5, 'b price': 5 }
const withRating = (at: number, change: Partial<Rating>): ModelDocument => ({
  ...smallDocument,
  ratings: smallDocument.ratings.map((each, i) => (i === at ? { ...each, ...change } : each)),
})

describe('a rating is typed in its cell', () => {
  test('digits take the place of what is there, Enter goes down, Tab right', async () => {
    const { user, now } = await opened()
    button('a on speed: 5').focus()
    await user.keyboard('7{Enter}')
    expect(document.activeElement).toBe(button('a on price: 5'))
    await user.keyboard('6,5{Tab}')
    expect(document.activeElement).toBe(button('b on price: 5'))
    expect(valuesOf(now())).toEqual({ ...SAME, 'a speed': 7, 'a price': 6.5 })
  })

  test('F2 edits what is there, and Shift turns the way around', async () => {
    const { user, now } = await opened()
    button('b on price: 5').focus()
    await user.keyboard('{F2}')
    await user.keyboard('{End}.5{Shift>}{Enter}{/Shift}')
    expect(document.activeElement).toBe(button('b on speed: 5'))
    expect(valuesOf(now())).toEqual({ ...SAME, 'b price': 5.5 })
  })

  test('a first rating takes the usual range and today as its review', async () => {
    const { user, now } = await opened({ ...smallDocument, ratings: [] })
    button('a on speed: not rated').focus()
    await user.keyboard('8{Enter}')
    expect(now().ratings).toMatchObject([{ value: 8, low: 7, high: 9, reviewed: today() }])
  })

  test.each(['{Escape}', '{Backspace}{Enter}'])('%s leaves what was there', async (keys) => {
    const { user, now } = await opened()
    button('a on speed: 5').focus()
    await user.keyboard(`9${keys}`)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(valuesOf(now())).toEqual(SAME)
  })

  test('what is no rating stays with the reason, changes nothing, and is mended or given up', async () => {
    const { user, now, unfinished } = await opened()
    button('a on speed: 5').focus()
    await user.keyboard('17{Enter}')
    expect(screen.getByRole('alert').textContent).toBe('17 does not fit: a number from 0 to 10.')
    expect(unfinished.snapshot()).toMatchObject({ 'ratings/a/speed/value': { text: '17', over: '5' } })
    expect(valuesOf(now())).toEqual(SAME)
    await user.keyboard('{Backspace}{Enter}')
    expect([valuesOf(now()), unfinished.snapshot()]).toEqual([{ ...SAME, 'a speed': 1 }, {}])
  })

  test('left otherwise, it is kept beside the draft and shown in the cell and in its panel', async () => {
    const { user, now, unfinished } = await opened()
    button('a on speed: 5').focus()
    await user.keyboard('1/2')
    await user.click(button('b on price: 5'))
    expect(unfinished.snapshot()).toMatchObject({ 'ratings/a/speed/value': { text: '1/2' } })
    await user.click(button(/^a on speed: 5\. /))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Rating' }).value).toBe('1/2')
    expect(valuesOf(now())).toEqual(SAME)
  })

  test('whoever leaves the cell otherwise has kept it', async () => {
    const { user, now } = await opened()
    button('a on speed: 5').focus()
    await user.keyboard('3')
    await user.click(button('b on price: 5'))
    expect(valuesOf(now())).toEqual({ ...SAME, 'a speed': 3 })
    expect(screen.getByRole('heading', { level: 2, name: 'price' })).toBeTruthy()
  })

  test('not by whoever may only read, who still opens it', async () => {
    const { user, now } = await opened(smallDocument, { readOnly: true })
    button('a on speed: 5').focus()
    await user.keyboard('7{Delete}')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { level: 2, name: 'speed' })).toBeTruthy()
    expect(valuesOf(now())).toEqual(SAME)
  })
})

describe('the panel beside the matrix', () => {
  test('follows the focus, and closes with Escape from either side', async () => {
    const { user } = await opened(smallDocument, { at: 'ratings' })
    await user.click(button('a on speed: 5'))
    expect(document.activeElement).toBe(button('a on speed: 5'))
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(address()).toBe('/models/small/ratings?option=b&criterion=price')
    await user.keyboard('{Escape}')
    expect(address()).toBe('/models/small/ratings')
    await user.keyboard(' ')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Rating' })))
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(button('b on price: 5'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('says which other rating would change what a scenario says', async () => {
    const scenario = { key: 's', description: { en: 'Shop' }, answers: { q: true }, expect: {} }
    const { user } = await opened({ ...withRating(0, { value: 8 }), questions: [yesNoQuestion], scenarios: [scenario] })
    await user.click(button('a on speed: 8'))
    const section = screen.getByRole('region', { name: 'What another rating would change' })
    expect(await within(section).findByText(/^From .* down, “Shop” goes from a to too close to call/)).toBeTruthy()
  })
})

describe('several cells', () => {
  async function selected() {
    const studio = await opened(withRating(0, { value: 9 }))
    button('a on speed: 9').focus()
    await studio.user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
    return studio
  }

  test('are selected with Shift, and let go by Escape', async () => {
    const { user } = await selected()
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4)
    expect(within(screen.getByRole('toolbar')).getByText('4 cells selected')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryAllByRole('gridcell', { selected: true })).toHaveLength(0)
  })

  test('by the mouse, from the cell that was pressed', async () => {
    const { user } = await opened()
    await user.click(button('a on speed: 5'))
    await user.keyboard('{Shift>}')
    await user.click(button('a on price: 5'))
    await user.keyboard('{/Shift}')
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(2)
  })

  test('are filled down, column by column, and taken back', async () => {
    const { user, now, store } = await selected()
    await user.keyboard('{Control>}d{/Control}')
    expect(valuesOf(now())).toEqual({ 'a speed': 9, 'a price': 9, 'b speed': 5, 'b price': 5 })
    expect(await screen.findByText('Filled 1 cell.')).toBeTruthy()
    store.undo()
    expect(valuesOf(now())).toEqual({ ...SAME, 'a speed': 9 })
  })

  test('are left unrated, and taken back', async () => {
    const { user, now } = await selected()
    await user.keyboard('{Delete}')
    expect(now().ratings).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(valuesOf(now())).toEqual({ ...SAME, 'a speed': 9 })
  })

  test('are marked as reviewed today', async () => {
    const { user, now } = await selected()
    await press(user, 'Reviewed today')
    expect(now().ratings.map(({ reviewed }) => reviewed)).toEqual(Array(4).fill(today()))
  })

  test('get a source that the model uses already, those without it', async () => {
    const source = { title: 'Survey', url: 'https://a.es/survey' }
    const { user, now } = await opened(withRating(0, { sources: [source] }))
    button('a on speed: 5').focus()
    await user.keyboard('{Control>}a{/Control}')
    await user.type(screen.getByRole('combobox', { name: 'Add a source used before' }), 'surv')
    await user.click(await screen.findByRole('option', { name: /Survey/ }))
    expect(now().ratings.map(({ sources }) => sources)).toEqual(Array(4).fill([source]))
  })
})

describe('only some ratings are shown', () => {
  test('those to review, all of which are reviewed at once', async () => {
    const source = { title: 'S', url: 'https://a.es', published: '2001' }
    const fresh = { ...source, published: today().slice(0, 4) }
    const document = {
      ...smallDocument,
      ratings: smallDocument.ratings.map((each) => ({
        ...each,
        sources: [each.criterion === 'speed' ? source : fresh],
      })),
    }
    const { user, now } = await opened(document)
    await press(user, 'To review 2')
    expect(screen.getAllByRole('button', { name: / on / })).toHaveLength(2)
    await press(user, 'Select these 2')
    await press(user, 'Reviewed today')
    expect(
      now()
        .ratings.filter(({ reviewed }) => reviewed === today())
        .map(({ criterion }) => criterion),
    ).toEqual(['speed', 'speed'])
  })

  test('a row stays while one works on it', async () => {
    const { user, now } = await opened({ ...smallDocument, ratings: smallDocument.ratings.slice(1) })
    await press(user, 'Not rated 1')
    button('a on speed: not rated').focus()
    await user.keyboard('4{Enter}')
    expect(now().ratings).toHaveLength(4)
    expect(button('a on speed: 4')).toBeTruthy()
    await press(user, 'All 4')
    expect(screen.queryByRole('button', { name: /^Not rated/ })).toBeNull()
  })
})
