import type { Amount, ModelDocument, Question } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { emptyDesk, press, screen, type User } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import QuestionsTab from './QuestionsTab.tsx'

emptyDesk()

const question = (add: Amount): Question => ({
  key: 'people',
  text: { en: 'People?' },
  type: 'number',
  min: 0,
  max: 99,
  effects: [{ type: 'weight', criterion: 'price', add }],
})
const opened = (add: Amount) =>
  drawnInStudio(<QuestionsTab />, { document: { ...smallDocument, questions: [question(add)] } })
const amount = ({ questions: [first] }: ModelDocument) => (first?.effects?.[0] as { add?: Amount }).add

const at = (i: number) => screen.getAllByRole<HTMLInputElement>('textbox', { name: 'At' })[i] as HTMLInputElement
const to = (i: number) => screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Amount' })[i] as HTMLInputElement
const shown = () =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: 'At' }).map(({ value }, i) => [value, to(i).value])
async function put(user: User, input: HTMLElement, text: string) {
  await user.clear(input)
  await user.type(input, text)
}

describe('an amount that follows the number', () => {
  test('begins with a point that is in the draft once both of its numbers are typed', async () => {
    const { user, now, unfinished } = await opened(2)
    await press(user, 'Amount: let it follow the number')
    expect(document.activeElement).toBe(at(0))
    await user.keyboard('5{Tab}')
    expect([amount(now()), Object.keys(unfinished.snapshot())]).toEqual([
      2,
      ['questions/people/effects/0/add/new-point'],
    ])
    await user.keyboard('-1,5{Tab}')
    expect([amount(now()), unfinished.snapshot()]).toEqual([[[5, -1.5]], {}])
  })

  test('is a number again when its last point is removed', async () => {
    const { user, now } = await opened([[5, 3]])
    await press(user, 'Remove point 1')
    expect(amount(now())).toBe(3)
  })
})

describe('a point', () => {
  test('is changed by typing', async () => {
    const { user, now } = await opened([
      [0, 1],
      [10, 2],
    ])
    await put(user, at(1), '20')
    await user.tab()
    await put(user, to(1), '4')
    await user.tab()
    expect(amount(now())).toEqual([
      [0, 1],
      [20, 4],
    ])
  })

  test('stays under the cursor when it overtakes another, and is in its place once the curve is left', async () => {
    const { user, now } = await opened([
      [0, 1],
      [10, 2],
    ])
    await put(user, at(0), '15')
    await user.tab()
    expect([amount(now()), shown()]).toEqual([
      [
        [10, 2],
        [15, 1],
      ],
      [
        ['15', '1'],
        ['10', '2'],
      ],
    ])
    await user.click(screen.getByRole('textbox', { name: 'Question' }))
    expect(shown()).toEqual([
      ['10', '2'],
      ['15', '1'],
    ])
  })

  test('cannot stand where another stands', async () => {
    const { user, now } = await opened([
      [0, 1],
      [10, 2],
    ])
    await put(user, at(1), '0')
    await user.tab()
    expect(screen.getByText('There is a point at 0 already.')).toBeTruthy()
    expect([amount(now()), at(1).value]).toEqual([
      [
        [0, 1],
        [10, 2],
      ],
      '0',
    ])
  })

  test('that says no number stays as typed, and the draft as it was', async () => {
    const { user, now, unfinished } = await opened([
      [0, 1],
      [10, 2],
    ])
    await put(user, to(1), 'x')
    await user.tab()
    expect([amount(now()), to(1).value]).toEqual([
      [
        [0, 1],
        [10, 2],
      ],
      'x',
    ])
    expect(Object.keys(unfinished.snapshot())).toEqual(['questions/people/effects/0/add/10/to'])
    await put(user, to(1), '3')
    await user.tab()
    expect([amount(now()), unfinished.snapshot()]).toEqual([
      [
        [0, 1],
        [10, 3],
      ],
      {},
    ])
  })

  test('that is moved takes along what is unfinished in it', async () => {
    const { user, unfinished } = await opened([
      [0, 1],
      [10, 2],
    ])
    await put(user, to(1), 'x')
    await user.tab()
    await put(user, at(1), '20')
    await user.tab()
    expect(to(1).value).toBe('x')
    expect(Object.keys(unfinished.snapshot())).toEqual(['questions/people/effects/0/add/20/to'])
  })

  test('that is removed takes along what is unfinished in it', async () => {
    const { user, now, unfinished } = await opened([
      [0, 1],
      [10, 2],
      [20, 3],
    ])
    await put(user, to(1), 'x')
    await user.tab()
    await press(user, 'Remove point 2')
    expect([amount(now()), unfinished.snapshot()]).toEqual([
      [
        [0, 1],
        [20, 3],
      ],
      {},
    ])
  })
})

describe('a new point', () => {
  test('joins the others in order, wherever it was typed', async () => {
    const { user, now } = await opened([
      [0, 1],
      [10, 2],
    ])
    await press(user, 'Add a point')
    expect(screen.queryByRole('button', { name: 'Add a point' })).toBeNull()
    await user.keyboard('5{Tab}7{Enter}')
    expect(amount(now())).toEqual([
      [0, 1],
      [5, 7],
      [10, 2],
    ])
    expect(screen.getByRole('button', { name: 'Add a point' })).toBeTruthy()
  })

  test('is refused where there is one already, and taken once it is elsewhere', async () => {
    const { user, now } = await opened([
      [0, 1],
      [10, 2],
    ])
    await press(user, 'Add a point')
    await user.keyboard('10{Tab}7{Tab}')
    expect(screen.getByText('There is a point at 10 already.')).toBeTruthy()
    expect(amount(now())).toEqual([
      [0, 1],
      [10, 2],
    ])
    await put(user, at(2), '11')
    await user.tab()
    expect(amount(now())).toEqual([
      [0, 1],
      [10, 2],
      [11, 7],
    ])
  })

  test('is dropped when asked', async () => {
    const { user, now, unfinished } = await opened([
      [0, 1],
      [10, 2],
    ])
    await press(user, 'Add a point')
    await user.keyboard('5')
    await press(user, 'Remove the new point')
    expect([amount(now()), unfinished.snapshot(), shown()]).toEqual([
      [
        [0, 1],
        [10, 2],
      ],
      {},
      [
        ['0', '1'],
        ['10', '2'],
      ],
    ])
  })
})
