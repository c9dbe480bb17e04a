import { fireEvent } from '@testing-library/react'
import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { emptyDesk, field, press, retype, screen, waitFor, within } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import CriteriaTab from './CriteriaTab.tsx'

emptyDesk()

const opened = (more: Parameters<typeof drawnInStudio>[1] = {}) => drawnInStudio(<CriteriaTab />, more)
const keys = ({ criteria }: ModelDocument) => criteria.map(({ key }) => key)
const weights = ({ criteria }: ModelDocument) => criteria.map(({ weight }) => weight)
const weight = (name: string) => `Weight of ${name} as a number`

describe('a weight', () => {
  test('is a number that is typed, and the shares say what it makes of the whole', async () => {
    const { user, now } = await opened()
    expect(screen.getAllByText('50.0%')).toHaveLength(2)
    await retype(user, weight('speed'), '15')
    expect(weights(now())).toEqual([5, 5])
    await user.tab()
    expect(weights(now())).toEqual([15, 5])
    expect([screen.getByText('75.0%'), screen.getByText(/^Total 20;/)]).toBeTruthy()
  })

  test('below zero is none', async () => {
    const { user, now } = await opened()
    await retype(user, weight('speed'), '-1')
    await user.tab()
    expect(weights(now())).toEqual([5, 5])
    expect(field(weight('speed')).getAttribute('aria-invalid')).toBe('true')
  })

  test('of nothing at all has no share', async () => {
    const criteria = smallDocument.criteria.map((each) => ({ ...each, weight: 0 }))
    await opened({ document: { ...smallDocument, criteria } })
    expect(screen.getAllByText('–')).toHaveLength(2)
  })

  test('is moved along its slider, all of it one step to undo', async () => {
    const { store, now } = await opened()
    const slider = screen.getByRole('slider', { name: 'Weight of speed' })
    for (const value of [6, 7, 8]) fireEvent.change(slider, { target: { value } })
    expect(weights(now())).toEqual([8, 5])
    expect(store.snapshot()?.past).toHaveLength(1)
  })

  test('that differs from the published one is shown beside it and put back with a press', async () => {
    const { user, now } = await opened({ published: smallDocument })
    expect(screen.queryByRole('button', { name: /^Reset / })).toBeNull()
    await retype(user, weight('price'), '6')
    await user.tab()
    await press(user, 'Reset price to 5')
    expect(weights(now())).toEqual([5, 5])
    expect(screen.queryByRole('button', { name: /^Reset / })).toBeNull()
  })
})

describe('a criterion', () => {
  const dialog = () => within(screen.getByRole('dialog'))

  test('is added without a weight, which Check asks for, and with its name to be typed', async () => {
    const { user, now, unfinished } = await opened()
    await press(user, 'Add a criterion')
    expect(now().criteria[2]).toEqual({ key: 'new', name: { en: '' }, description: { en: '' }, weight: 0 })
    expect(Object.keys(unfinished.snapshot())).toEqual(['criteria/new/weight'])
    expect(document.activeElement).toBe(field(/^Name/, dialog()))
    await user.keyboard('Ease')
    await user.click(dialog().getByRole('button', { name: 'Done' }))
    expect(keys(now())).toEqual(['speed', 'price', 'ease'])
    expect(Object.keys(unfinished.snapshot())).toEqual(['criteria/ease/weight'])
  })

  test('that is the first leaves the focus where the next is added', async () => {
    const { user } = await opened({ document: { ...smallDocument, criteria: [], ratings: [] } })
    await press(user, 'Add a criterion')
    await user.keyboard('Ease')
    await user.click(dialog().getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a criterion' })))
  })

  test('has its weight beside its name, and Enter in either adds the next', async () => {
    const { user, now, unfinished } = await opened()
    await press(user, 'Add a criterion')
    await user.keyboard('Ease{Tab}8{Enter}')
    await waitFor(() => expect(now().criteria).toHaveLength(4))
    await waitFor(() => expect(document.activeElement).toBe(field(/^Name/, dialog())))
    await user.keyboard('Peace{Enter}')
    await waitFor(() => expect(now().criteria).toHaveLength(5))
    await waitFor(() => expect(document.activeElement).toBe(field(/^Name/, dialog())))
    // One without a name is not followed by another.
    await user.keyboard('{Enter}')
    expect(now().criteria.map(({ key, weight }) => [key, weight])).toEqual([
      ...smallDocument.criteria.map(({ key, weight }) => [key, weight]),
      ['ease', 8],
      ['peace', 0],
      ['new', 0],
    ])
    expect(Object.keys(unfinished.snapshot())).toEqual(['criteria/peace/weight', 'criteria/new/weight'])
  })

  test('that is the second one leaves what is open for its name, though weights can be asked for from then on', async () => {
    const [first] = smallDocument.criteria
    const ratings = smallDocument.ratings.filter(({ criterion }) => criterion === first?.key)
    const { user, now } = await opened({
      document: { ...smallDocument, criteria: smallDocument.criteria.slice(0, 1), ratings },
    })
    expect(screen.queryByRole('button', { name: 'Pairs' })).toBeNull()
    await press(user, 'Add a criterion')
    expect(document.activeElement).toBe(field(/^Name/, dialog()))
    await user.keyboard('Ease')
    await user.click(dialog().getByRole('button', { name: 'Done' }))
    expect(keys(now())).toEqual(['speed', 'ease'])
    expect(await screen.findByRole('button', { name: 'Pairs' })).toBeTruthy()
  })

  test('is described and grouped; a group that is emptied is none', async () => {
    const { user, now } = await opened()
    await press(user, 'Edit speed')
    await user.type(field('Description', dialog()), 'd')
    await user.type(field('Group', dialog()), 'g')
    expect(now().criteria[0]).toMatchObject({ description: { en: 'd' }, group: { en: 'g' } })
    expect(screen.getByRole('heading', { level: 3, name: 'g', hidden: true })).toBeTruthy()
    await user.clear(field('Group', dialog()))
    expect(now().criteria[0]).not.toHaveProperty('group')
  })

  test('is copied with its ratings, under a name and key of its own', async () => {
    const { user, now } = await opened()
    await press(user, 'Edit speed')
    await press(user, 'Copy')
    expect(now().criteria[2]).toMatchObject({ key: 'copy-of-speed', name: { en: 'Copy of speed' }, weight: 5 })
    expect(now().ratings.filter(({ criterion }) => criterion === 'copy-of-speed')).toHaveLength(2)
    expect(now().ratings).toHaveLength(6)
    expect(field(/^Name/, dialog()).value).toBe('Copy of speed')
  })

  test('is moved, and stays open; the ends go no further', async () => {
    const { user, now } = await opened()
    await press(user, 'Edit price')
    const disabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled
    expect([disabled('Move up'), disabled('Move down')]).toEqual([false, true])
    await press(user, 'Move up')
    expect([keys(now()), disabled('Move up'), disabled('Move down')]).toEqual([['price', 'speed'], true, false])
    await press(user, 'Move down')
    expect(keys(now())).toEqual(['speed', 'price'])
  })

  test('is removed with its ratings and closed; one that something names only when asked', async () => {
    const rules = smallDocument.rules.map((rule, i) =>
      i === 0 ? { ...rule, effects: [{ type: 'weight' as const, criterion: 'price', add: 1 }] } : rule,
    )
    const { user, now } = await opened({ document: { ...smallDocument, rules } })
    await press(user, 'Edit speed')
    await press(user, 'Remove with its ratings')
    await press(user, 'Remove it')
    expect([keys(now()), now().ratings.length]).toEqual([['price'], 2])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await press(user, 'Edit price')
    await press(user, 'Remove with its ratings')
    expect(screen.getByRole('heading', { name: 'Remove “price”?' })).toBeTruthy()
    expect(screen.getByText(/^1 rule: “rule-0”/)).toBeTruthy()
    await press(user, 'Remove it')
    expect(keys(now())).toEqual([])
    expect(screen.getByText('No criterion yet.')).toBeTruthy()
  })

  test('is opened where the address leads to what its dialog has, and not to its weight', async () => {
    await opened({ at: 'criteria?at=criteria/price/description' })
    expect(field(/^Name/, dialog()).value).toBe('price')
  })

  test('stays closed where the address leads to its weight', async () => {
    await opened({ at: 'criteria?at=criteria/price/weight' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('without a name is called so', async () => {
    const criteria = smallDocument.criteria.map((each) => ({ ...each, name: { en: '' } }))
    await opened({ document: { ...smallDocument, criteria } })
    expect(screen.getAllByRole('button', { name: 'Edit (criterion without a name)' })).toHaveLength(2)
  })
})
