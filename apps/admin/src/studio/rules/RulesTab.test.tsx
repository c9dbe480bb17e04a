import type { Effect, ModelDocument, Question, Rule } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { emptyDesk, field, press, retype, screen, type User, within } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import RulesTab from './RulesTab.tsx'

emptyDesk()
workersInPage()

const choice = (key: string) => ({ key, label: { en: key.toUpperCase() }, effects: [] })
const TEAM: Question = { key: 'team', text: { en: 'Team?' }, type: 'single', choices: [choice('x'), choice('y')] }
const RULE: Rule = { key: 'live', description: { en: 'Live' }, when: { '==': [{ var: 'team' }, 'x'] }, effects: [] }
const STUDY = { key: 'shop', title: { en: 'Shop' }, summary: { en: '' }, option: 'a', sources: [] }

const documentOf = (effects: Effect[], more: Partial<ModelDocument> = {}): ModelDocument => ({
  ...smallDocument,
  questions: [TEAM],
  rules: [{ ...RULE, effects }],
  ...more,
})
const opened = (effects: Effect[] = [], more: Partial<ModelDocument> = {}) =>
  drawnInStudio(<RulesTab />, { document: documentOf(effects, more) })
const effects = ({ rules: [rule] }: ModelDocument) => rule?.effects
const word = async (user: User, name: RegExp | string, option: string) => {
  await user.click(screen.getByRole('button', { name }))
  await user.click(await screen.findByRole('menuitem', { name: option }))
}

describe('an effect', () => {
  test('joins the rule once all of its words are said', async () => {
    const { user, now, unfinished } = await opened()
    await press(user, 'a weight')
    expect([effects(now()), Object.values(unfinished.snapshot())]).toMatchObject([
      [],
      [{ problem: 'Still to be said: criterion, amount.' }],
    ])
    await word(user, /^Criterion/, 'price')
    expect(Object.values(unfinished.snapshot())).toMatchObject([{ problem: 'Still to be said: amount.' }])
    await user.type(screen.getByRole('textbox', { name: 'Amount' }), '2')
    await user.tab()
    expect(effects(now())).toEqual([{ type: 'weight', criterion: 'price', add: 2 }])
    expect(unfinished.snapshot()).toEqual({})
  })

  test('that says something is one at once', async () => {
    const { user, now } = await opened()
    await press(user, 'something to say')
    expect(effects(now())).toEqual([{ type: 'caveat', text: { en: '' } }])
  })

  test('a knock-out says why, to the client', async () => {
    const { user, now } = await opened()
    await press(user, 'a knock-out')
    await word(user, /^Option/, 'b')
    await user.type(field(/^Why, for the client/), 'No.')
    expect(effects(now())).toEqual([{ type: 'exclude', option: 'b', reason: { en: 'No.' } }])
  })

  test('a case study is recommended where there is one', async () => {
    const { user, now } = await opened([], { caseStudies: [STUDY] })
    await press(user, 'a case study')
    await word(user, /^Case study/, 'Shop')
    expect(effects(now())).toEqual([{ type: 'caseStudy', key: 'shop' }])
  })

  test('none can be recommended where there is none', async () => {
    await opened()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'a case study' }).disabled).toBe(true)
  })

  test('adds, multiplies, or both; emptied it stays to be typed into', async () => {
    const { user, now } = await opened([{ type: 'weight', criterion: 'price', add: 2 }])
    await press(user, 'and … times as much')
    await user.type(field('Times'), '1,5')
    await user.tab()
    expect(effects(now())).toEqual([{ type: 'weight', criterion: 'price', add: 2, multiply: 1.5 }])
    await user.clear(field('Amount'))
    await user.tab()
    expect(effects(now())).toEqual([{ type: 'weight', criterion: 'price', multiply: 1.5 }])
    expect(field('Amount').value).toBe('')
    await user.clear(field('Times'))
    await user.tab()
    expect(effects(now())).toEqual([{ type: 'weight', criterion: 'price', multiply: 1.5 }])
  })

  test('below zero is said as less, and typed with its sign', async () => {
    const { user, now } = await opened([{ type: 'rating', option: 'a', criterion: 'price', add: -2 }])
    const sentence = screen.getByRole('group', { name: 'Effect 1' })
    expect(within(sentence).getByText('lower')).toBeTruthy()
    await user.click(field('Amount'))
    expect([field('Amount').value, within(sentence).queryByText('lower')]).toEqual(['-2', null])
    await retype(user, 'Amount', '3')
    await user.tab()
    expect(within(sentence).getByText('higher')).toBeTruthy()
    expect(effects(now())).toMatchObject([{ add: 3 }])
  })

  test('of weeks is about all options, or one', async () => {
    const { user, now } = await opened([{ type: 'estimate', add: 1 }])
    await word(user, /^Option/, 'a')
    expect(effects(now())).toEqual([{ type: 'estimate', option: 'a', add: 1 }])
    await word(user, /^Option/, 'All options')
    expect(effects(now())).toEqual([{ type: 'estimate', add: 1 }])
  })

  test('that names what is gone shows it, to be mended', async () => {
    await opened([{ type: 'exclude', option: 'gone', reason: { en: 'No.' } }])
    expect(screen.getByRole('button', { name: 'Option: gone (not in the model)' })).toBeTruthy()
  })

  test('is removed, and what was unfinished in those after it stays theirs', async () => {
    const { user, now, unfinished } = await opened([
      { type: 'weight', criterion: 'speed', add: 1 },
      { type: 'weight', criterion: 'price', add: 2 },
    ])
    await user.type(screen.getAllByRole('textbox', { name: 'Amount' })[1] as HTMLElement, 'x')
    await user.tab()
    expect(Object.keys(unfinished.snapshot())).toEqual(['rules/live/effects/1/add'])
    await press(user, 'Remove effect 1')
    expect(effects(now())).toEqual([{ type: 'weight', criterion: 'price', add: 2 }])
    expect(Object.keys(unfinished.snapshot())).toEqual(['rules/live/effects/0/add'])
    expect(field('Amount').value).toBe('2x')
    await press(user, 'Remove effect 1')
    expect([effects(now()), unfinished.snapshot()]).toEqual([[], {}])
  })

  test('that was refused is shown once its neighbour goes, be they alike or refused both', async () => {
    const { user, unfinished } = await opened([
      { type: 'weight', criterion: 'speed', add: 1 },
      { type: 'weight', criterion: 'price', add: 1 },
    ])
    for (const [i, typed] of ['x', 'y'].entries()) {
      await user.type(screen.getAllByRole('textbox', { name: 'Amount' })[i] as HTMLElement, typed)
      await user.tab()
    }
    await press(user, 'Remove effect 1')
    expect(field('Amount').value).toBe('1y')
    await user.type(field('Amount'), '{Backspace}')
    await user.tab()
    expect(unfinished.snapshot()).toEqual({})
  })

  test('that was begun is dropped, by its button or by Delete', async () => {
    const { user, unfinished } = await opened()
    await press(user, 'a rating')
    await press(user, 'Remove effect 1')
    expect(unfinished.snapshot()).toEqual({})
    await press(user, 'a rating')
    await user.keyboard('{Delete}')
    expect(unfinished.snapshot()).toEqual({})
  })
})

describe('a rule', () => {
  test('is described, copied and added; a new one is never true yet', async () => {
    const { user, now } = await opened()
    await retype(user, 'Description', 'Go')
    await user.tab()
    expect(now().rules[0]).toMatchObject({ key: 'go', description: { en: 'Go' } })
    await press(user, 'Copy this rule')
    expect(now().rules[1]).toMatchObject({ key: 'copy-of-go', when: RULE.when })
    await press(user, 'Add a rule')
    expect(now().rules[2]).toEqual({ key: 'new', description: { en: '' }, when: null, effects: [] })
  })

  test('says in how many scenarios it is true, and which it is not true in', async () => {
    const scenario = (key: string, team: string) => ({ key, description: { en: key }, answers: { team }, expect: {} })
    const { user } = await opened([{ type: 'weight', criterion: 'price', add: 2 }], {
      scenarios: [scenario('one', 'x'), scenario('two', 'y'), scenario('three', 'y')],
    })
    const heading = /^True in 1 of 3 scenarios and \d+(\.\d+)? ?% of answers$/
    expect(await screen.findByRole('heading', { level: 2, name: heading })).toBeTruthy()
    expect(screen.queryByText('two')).toBeNull()
    await press(user, 'Show the 2 where it is not true')
    expect([screen.getByText('two'), screen.getByText('three')]).toBeTruthy()
    await press(user, 'Hide the 2 where it is not true')
    expect(screen.queryByText('two')).toBeNull()
  })

  test('that changes the same weight as another is told so, with what they add together', async () => {
    const rules = ['live', 'other'].map((key, i) => ({
      ...RULE,
      key,
      description: { en: `${key}.` },
      effects: [{ type: 'weight' as const, criterion: 'price', add: i === 0 ? 1 : -3 }],
    }))
    await opened([], { rules })
    expect((await screen.findByRole('alert')).textContent).toMatch(/as “other”\. Both are.*where price gets 2 less\.$/)
  })

  test('cannot be made before there is a question', async () => {
    await opened([], { questions: [] })
    expect(screen.getByText('Nothing to make rules of yet.')).toBeTruthy()
  })
})
