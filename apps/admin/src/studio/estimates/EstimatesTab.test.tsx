import type { Estimates, ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { choose, emptyDesk, field, press, retype, screen } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import EstimatesTab from './EstimatesTab.tsx'

emptyDesk()

const ESTIMATES: Estimates = {
  hourlyRate: 50,
  currency: 'EUR',
  hoursPerWeek: 40,
  options: [{ option: 'a', weeks: [2, 3] }],
}
const opened = (document: ModelDocument = { ...smallDocument, estimates: ESTIMATES }) =>
  drawnInStudio(<EstimatesTab />, { document })

describe('new estimates', () => {
  test('are in the draft once all three are typed, and not before', async () => {
    const { user, now, unfinished } = await opened(smallDocument)
    await press(user, 'Add estimates')
    expect(document.activeElement).toBe(field('Hourly rate'))
    await user.keyboard('60')
    await user.type(field('Currency'), 'usd')
    await user.tab()
    expect(now().estimates).toBeUndefined()
    expect(Object.values(unfinished.snapshot())).toMatchObject([{ problem: expect.stringContaining('Hours a week') }])
    await user.type(field('Hours a week'), '38')
    await user.tab()
    expect(now().estimates).toEqual({ hourlyRate: 60, currency: 'USD', hoursPerWeek: 38, options: [] })
    expect(unfinished.snapshot()).toEqual({})
  })

  test('say what is no value at its field, once it was left', async () => {
    const { user, now } = await opened(smallDocument)
    await press(user, 'Add estimates')
    await user.type(field('Hours a week'), '169')
    expect(field('Hours a week').getAttribute('aria-invalid')).toBe('false')
    await user.tab()
    expect(field('Hours a week').getAttribute('aria-invalid')).toBe('true')
    expect(now().estimates).toBeUndefined()
  })

  test('are given up again', async () => {
    const { user, unfinished } = await opened(smallDocument)
    await press(user, 'Add estimates')
    await press(user, 'No estimates')
    expect([unfinished.snapshot(), screen.getByText('No estimates.')]).toEqual([{}, expect.anything()])
  })
})

describe('estimates', () => {
  test.each([
    { label: 'Hourly rate', typed: '0', set: { hourlyRate: 0 } },
    { label: 'Currency', typed: 'usd', set: { currency: 'USD' } },
    { label: 'Hours a week', typed: '168', set: { hoursPerWeek: 168 } },
  ])('$label', async ({ label, typed, set }) => {
    const { user, now } = await opened()
    await retype(user, label, typed)
    await user.tab()
    expect(now().estimates).toEqual({ ...ESTIMATES, ...set })
  })

  test('weeks are a range whose ends wait for each other', async () => {
    const { user, now } = await opened()
    await retype(user, 'to', '1')
    await user.tab()
    expect(screen.getByText('1 is less than 2. It waits until you move that.')).toBeTruthy()
    await retype(user, 'Weeks, from', '1')
    await user.tab()
    expect(now().estimates?.options).toEqual([{ option: 'a', weeks: [1, 1] }])
  })

  test('of another option join once both ends are typed and fit', async () => {
    const { user, now } = await opened()
    await press(user, 'Add an estimate for b')
    const [from, to] = [
      screen.getAllByRole('textbox', { name: 'Weeks, from' })[1],
      screen.getAllByRole('textbox', { name: 'to' })[1],
    ]
    await user.type(from as HTMLElement, '4')
    await user.type(to as HTMLElement, '3')
    await user.tab()
    expect(screen.getByText('3 is less than 4.')).toBeTruthy()
    await user.type(to as HTMLElement, '0')
    await user.tab()
    expect(now().estimates?.options[1]).toEqual({ option: 'b', weeks: [4, 30] })
    expect(screen.queryByRole('button', { name: /^Add an estimate/ })).toBeNull()
  })

  test('are taken off one option, or all', async () => {
    const { user, now } = await opened()
    await press(user, 'Add an estimate for b')
    await press(user, 'No estimate for b')
    await press(user, 'No estimate for a')
    expect(now().estimates?.options).toEqual([])
    await press(user, 'Remove all estimates')
    expect(now()).toEqual(smallDocument)
  })

  test('may go by the client’s own rate, where a number is asked', async () => {
    const rate = { key: 'rate', text: { en: 'Rate?' }, type: 'number' as const, min: 1, max: 9, effects: [] }
    const yes = { key: 'live', text: { en: 'Live?' }, type: 'boolean' as const, choices: [] }
    const { user, now } = await opened({ ...smallDocument, questions: [rate, yes], estimates: ESTIMATES })
    await user.click(screen.getByRole('combobox', { name: "The client's own rate" }))
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Not asked', 'Rate?'])
    await user.click(screen.getByRole('option', { name: 'Rate?' }))
    expect(now().estimates?.rateQuestion).toBe('rate')
    await choose(user, "The client's own rate", 'Not asked')
    expect(now().estimates).toEqual(ESTIMATES)
  })
})
