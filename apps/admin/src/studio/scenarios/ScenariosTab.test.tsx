import type { ModelDocument, Question, Scenario } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { choose, emptyDesk, field, press, retype, screen, type User, waitFor } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import ScenariosTab from './ScenariosTab.tsx'

emptyDesk()
workersInPage()

const choice = (key: string) => ({ key, label: { en: key.toUpperCase() }, effects: [] })
const QUESTIONS: Question[] = [
  { key: 'team', text: { en: 'Team?' }, type: 'single', choices: [choice('x'), choice('y')] },
  { key: 'live', text: { en: 'Live?' }, type: 'boolean', choices: [choice('yes'), choice('no')] },
  { key: 'parts', text: { en: 'Parts?' }, type: 'multi', choices: [choice('p'), choice('q')] },
  { key: 'people', text: { en: 'People?' }, type: 'number', min: 1, max: 9, effects: [] },
]
const ONE: Scenario = { key: 'one', description: { en: 'One' }, answers: {}, expect: {} }
const DOCUMENT: ModelDocument = {
  ...smallDocument,
  ratings: smallDocument.ratings.map((each) => (each.option === 'a' ? { ...each, value: 9 } : each)),
  questions: QUESTIONS,
  scenarios: [ONE],
  estimates: { hourlyRate: 50, hoursPerWeek: 40, currency: 'EUR', options: [{ option: 'a', weeks: [2, 3] }] },
}

const opened = (changes: Partial<Scenario> = {}) =>
  drawnInStudio(<ScenariosTab />, { document: { ...DOCUMENT, scenarios: [{ ...ONE, ...changes }] } })
const scenario = ({ scenarios: [first] }: ModelDocument) => first as Scenario
const pick = async (user: User, list: string, option: string, at = 0) => {
  await user.click(screen.getAllByRole('combobox', { name: list })[at] as HTMLElement)
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('an answer', () => {
  test('is chosen, and taken back', async () => {
    const { user, now } = await opened()
    await pick(user, 'Answer', 'Y')
    await pick(user, 'Answer', 'NO', 1)
    expect(scenario(now()).answers).toEqual({ team: 'y', live: false })
    await pick(user, 'Answer', 'YES', 1)
    await pick(user, 'Answer', 'Not answered')
    expect(scenario(now()).answers).toEqual({ live: true })
  })

  test('of as many as apply are marked, in the order of the choices; none is no answer', async () => {
    const { user, now } = await opened({ answers: { parts: ['gone'] } })
    await user.click(screen.getByRole('checkbox', { name: 'Q' }))
    await user.click(screen.getByRole('checkbox', { name: 'P' }))
    expect(scenario(now()).answers).toEqual({ parts: ['p', 'q', 'gone'] })
    for (const name of ['Q', 'P', 'gone (not in the model)']) await user.click(screen.getByRole('checkbox', { name }))
    expect(scenario(now()).answers).toEqual({})
    expect(screen.queryByRole('checkbox', { name: /gone/ })).toBeNull()
  })

  test('that is a number fits its bounds, or is none', async () => {
    const { user, now } = await opened()
    await user.type(field('Not answered if empty'), '12')
    await user.tab()
    expect(scenario(now()).answers).toEqual({})
    await retype(user, 'Not answered if empty', '3')
    await user.tab()
    expect(scenario(now()).answers).toEqual({ people: 3 })
    await user.clear(field('Not answered if empty'))
    await user.tab()
    expect(scenario(now()).answers).toEqual({})
  })

  test('that does not fit its question is shown as it is, to be mended', async () => {
    const { user, now } = await opened({ answers: { team: 'gone', people: 'many' } })
    expect(screen.getByText('gone (not in the model)')).toBeTruthy()
    expect(screen.getByText('many (not in the model)')).toBeTruthy()
    await pick(user, 'Answer', 'X')
    expect(scenario(now()).answers).toEqual({ team: 'x', people: 'many' })
  })
})

describe('what must come out', () => {
  test('is said by name, and unsaid again', async () => {
    const { user, now } = await opened()
    await choose(user, 'Outcome', 'A ranking')
    await choose(user, 'Winner', 'a')
    await choose(user, 'Strength', 'Too close to call')
    await user.type(field('Lead at least'), '1,5')
    await user.tab()
    expect(scenario(now()).expect).toEqual({ status: 'ranked', winner: 'a', strength: 'tooClose', minMargin: 1.5 })
    await choose(user, 'Outcome', 'Any')
    await choose(user, 'Winner', 'Any option')
    await choose(user, 'Strength', 'Any')
    await user.clear(field('Lead at least'))
    await user.tab()
    expect(scenario(now()).expect).toEqual({})
  })

  test.each([
    { list: 'Must not win', name: 'notWinner' },
    { list: 'Must be ruled out', name: 'excluded' },
  ])('$list: as many as one likes, in the order of the options', async ({ list, name }) => {
    const { user, now } = await opened()
    await choose(user, list, 'b')
    await user.click(screen.getByRole('option', { name: 'a' }))
    expect(scenario(now()).expect).toEqual({ [name]: ['a', 'b'] })
    await user.click(screen.getByRole('option', { name: 'a' }))
    await user.click(screen.getByRole('option', { name: 'b' }))
    expect(scenario(now()).expect).toEqual({})
  })

  test('weeks begin as they are estimated, where they are', async () => {
    const { user, now } = await opened()
    await user.click(screen.getByRole('combobox', { name: 'Weeks must come out for' }))
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose an option', 'a'])
    await user.click(screen.getByRole('option', { name: 'a' }))
    expect(scenario(now()).expect).toEqual({ estimates: [{ option: 'a', weeks: [2, 3] }] })
    await retype(user, 'to', '4')
    await user.tab()
    expect(scenario(now()).expect.estimates).toEqual([{ option: 'a', weeks: [2, 4] }])
    expect(screen.queryByRole('combobox', { name: 'Weeks must come out for' })).toBeNull()
    await press(user, 'Expect no weeks for a')
    expect(scenario(now()).expect).toEqual({})
  })

  test('what this form does not show stays, and is named', async () => {
    const { user, now } = await opened({ expect: { caveats: ['rule:rule-0'], caseStudies: ['x'] } })
    expect(screen.getByText(/^It also expects certain remarks and certain case studies, which stay/)).toBeTruthy()
    await choose(user, 'Winner', 'b')
    expect(scenario(now()).expect).toEqual({ caveats: ['rule:rule-0'], caseStudies: ['x'], winner: 'b' })
  })

  test('is what comes out now, with one press', async () => {
    const { user, now } = await opened({ answers: { team: 'x' } })
    expect(await screen.findByText(/Nothing is expected of it yet\.$/, {}, { timeout: 5000 })).toBeTruthy()
    await press(user, 'Expect what it says now')
    expect(scenario(now()).expect).toEqual({ status: 'ranked', winner: 'a' })
    expect(await screen.findByText(/As expected\.$/, {}, { timeout: 5000 })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Expect what it says now' })).toBeNull()
  })

  test('names no winner where it is too close to call now', async () => {
    const { user, now } = await drawnInStudio(<ScenariosTab />, {
      document: {
        ...DOCUMENT,
        ratings: smallDocument.ratings.map((each, i) => (i === 0 ? { ...each, value: 5.1 } : each)),
        scenarios: [{ ...ONE, answers: { team: 'x' } }],
      },
    })
    expect(await screen.findByText(/Nothing is expected of it yet/, {}, { timeout: 5000 })).toBeTruthy()
    await press(user, 'Expect what it says now')
    expect(scenario(now()).expect).toEqual({ status: 'ranked', strength: 'tooClose' })
    expect(await screen.findByText(/As expected\.$/, {}, { timeout: 5000 })).toBeTruthy()
  })

  test('is held against the verdict once typing rests', async () => {
    const { user } = await opened({ answers: { team: 'x' }, expect: { winner: 'a' } })
    const said = await screen.findByText(/As expected\.$/, {}, { timeout: 5000 })
    await choose(user, 'Winner', 'b')
    await waitFor(() => expect(said.textContent).toMatch(/expected/i), { timeout: 5000 })
    await waitFor(() => expect(said.textContent).not.toContain('As expected.'), { timeout: 5000 })
    expect(said.textContent).toMatch(/\bb\b/)
  })
})

test('a scenario is added with nothing in it, and copied with everything', async () => {
  const { user, now } = await opened({ answers: { team: 'x' } })
  await press(user, 'Copy this scenario')
  expect(now().scenarios[1]).toEqual({
    ...ONE,
    key: 'copy-of-one',
    description: { en: 'Copy of One' },
    answers: { team: 'x' },
  })
  await press(user, 'Add a scenario')
  expect(now().scenarios[2]).toEqual({ key: 'new', description: { en: '' }, answers: {}, expect: {} })
})
