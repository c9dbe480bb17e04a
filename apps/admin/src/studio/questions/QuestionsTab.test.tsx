import type { ModelDocument, Question } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { choose, emptyDesk, field, press, retype, screen } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import QuestionsTab from './QuestionsTab.tsx'

emptyDesk()

const TEAM: Question = {
  key: 'team',
  text: { en: 'Team?' },
  type: 'single',
  choices: [
    { key: 'python', label: { en: 'Python' }, effects: [{ type: 'weight', criterion: 'speed', add: 1 }] },
    { key: 'php', label: { en: 'PHP' }, effects: [] },
  ],
}
const PEOPLE: Question = { key: 'people', text: { en: 'People?' }, type: 'number', min: 1, max: 9, effects: [] }
const withQuestions = (...questions: Question[]): ModelDocument => ({ ...smallDocument, questions })

const opened = (...questions: Question[]) => drawnInStudio(<QuestionsTab />, { document: withQuestions(...questions) })
const choices = ({ questions }: ModelDocument) => questions[0]?.choices?.map(({ key }) => key)

describe('a question', () => {
  test('is asked, helped and put into a section as it is typed; what is emptied of these goes', async () => {
    const { user, now } = await opened(TEAM)
    await user.type(field('Question'), '!')
    await user.type(field('Help'), 'h')
    await user.type(field('Section'), 's')
    expect(now().questions[0]).toMatchObject({ text: { en: 'Team?!' }, help: { en: 'h' }, section: { en: 's' } })
  })

  test('is a fact where that is said, and no longer when it is taken back', async () => {
    const { user, now } = await opened(TEAM)
    const fact = screen.getByRole('checkbox', { name: 'A fact that the client cannot change' })
    await user.click(fact)
    expect(now().questions[0]?.fixed).toBe(true)
    await user.click(fact)
    expect(now().questions[0]).toEqual(TEAM)
  })

  test('answered otherwise says what is lost, with a way back', async () => {
    const { user, now } = await opened(TEAM)
    await choose(user, 'Answered with', 'Yes or no')
    expect(now().questions[0]).toMatchObject({ type: 'boolean', choices: [{ key: 'yes' }, { key: 'no' }] })
    expect(await screen.findByText(/^“Team\?” lost 2 choices and what they do\./)).toBeTruthy()
    await press(user, 'Undo')
    expect(now().questions[0]).toEqual(TEAM)
  })

  test('answered otherwise loses nothing, and says nothing, where everything has its place', async () => {
    const { user, now } = await opened(TEAM)
    await choose(user, 'Answered with', 'As many as apply')
    expect(now().questions[0]).toEqual({ ...TEAM, type: 'multi' })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('is copied under a name and key of its own, moved and added', async () => {
    const { user, now } = await opened(TEAM, PEOPLE)
    await press(user, 'Copy this question')
    expect(now().questions[2]).toEqual({ ...TEAM, key: 'copy-of-team', text: { en: 'Copy of Team?' } })
    await press(user, 'Move this question up')
    expect(now().questions.map(({ key }) => key)).toEqual(['team', 'copy-of-team', 'people'])
    await press(user, 'Add a question')
    expect(now().questions[3]).toMatchObject({ key: 'new', text: { en: '' } })
  })

  test('that comes first is always shown; a later one may depend on it', async () => {
    const { user } = await opened(TEAM, PEOPLE)
    expect(screen.getByText('Always shown: no question comes before it.')).toBeTruthy()
    await press(user, 'question after')
    expect(screen.getByText('Always shown.')).toBeTruthy()
  })
})

describe('a number', () => {
  test('has bounds that wait for each other instead of moving each other', async () => {
    const { user, now } = await opened(PEOPLE)
    await retype(user, 'Least', '10')
    await user.tab()
    expect(screen.getByText('10 is more than 9. It waits until you move that.')).toBeTruthy()
    expect(now().questions[0]).toEqual(PEOPLE)
    await retype(user, 'Largest', '20')
    await user.tab()
    expect(now().questions[0]).toMatchObject({ min: 10, max: 20 })
    await retype(user, 'Largest', '0')
    await user.tab()
    expect(screen.getByText('0 is less than 10. It waits until you move that.')).toBeTruthy()
  })

  test('has a step above 0 or none, and a unit', async () => {
    const { user, now } = await opened(PEOPLE)
    await user.type(field('Step'), '0')
    await user.tab()
    expect(screen.getByText('A step is above 0.')).toBeTruthy()
    await retype(user, 'Step', '0,5')
    await user.tab()
    await user.type(field('Unit'), 'k')
    expect(now().questions[0]).toMatchObject({ step: 0.5, unit: { en: 'k' } })
    await user.clear(field('Step'))
    await user.tab()
    expect(now().questions[0]).not.toHaveProperty('step')
  })
})

describe('choices', () => {
  test('are named, and their keys follow unless it is yes or no', async () => {
    const { user, now } = await opened(TEAM)
    await retype(user, 'Choice 2', 'Go')
    await user.tab()
    expect(choices(now())).toEqual(['python', 'go'])
    await choose(user, 'Answered with', 'Yes or no')
    await retype(user, 'Choice 1', 'Da')
    await user.tab()
    expect(now().questions[0]?.choices?.[0]).toMatchObject({ key: 'yes', label: { en: 'Da' } })
    expect(screen.queryByRole('button', { name: 'Add a choice' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Remove “/ })).toBeNull()
  })

  test('are added at the end, with the name to be typed', async () => {
    const { user, now } = await opened(TEAM)
    await press(user, 'Add a choice')
    expect(now().questions[0]?.choices?.[2]).toEqual({ key: 'new', label: { en: '' }, effects: [] })
    expect(document.activeElement).toBe(field('Choice 3'))
    expect(screen.getByRole('button', { name: 'Remove “(choice without a name)”' })).toBeTruthy()
  })

  test('are moved within their question', async () => {
    const { user, now } = await opened(TEAM)
    const [up, down] = ['Move this choice up', 'Move this choice down'].map((name) =>
      screen.getAllByRole<HTMLButtonElement>('button', { name }),
    )
    expect([up, down].map((all) => all?.map(({ disabled }) => disabled))).toEqual([
      [true, false],
      [false, true],
    ])
    await user.click(up?.[1] as HTMLElement)
    expect(choices(now())).toEqual(['php', 'python'])
    await user.click(screen.getAllByRole('button', { name: 'Move this choice down' })[0] as HTMLElement)
    expect(now().questions[0]).toEqual(TEAM)
  })

  test('that a condition names are removed only when asked; others at once', async () => {
    const rule = { ...smallDocument.rules[0], when: { '==': [{ var: 'team' }, 'python'] } } as never
    const { user, now } = await drawnInStudio(<QuestionsTab />, {
      document: { ...withQuestions(TEAM), rules: [rule] },
    })
    await press(user, 'Remove “PHP”')
    expect(choices(now())).toEqual(['python'])
    await press(user, 'Remove “Python”')
    expect(screen.getByText(/^1 rule: /)).toBeTruthy()
    await press(user, 'Remove it')
    expect(choices(now())).toEqual([])
  })
})
