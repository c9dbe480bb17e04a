import type { Json, ModelDocument, Question } from '@verdict/engine'
import { act, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { emptyDesk, press, screen, type User, waitFor, within } from '../testing/desk.tsx'
import { useDraft } from '../studio/draft/draft-context.ts'
import { smallDocument } from '../studio/draft/testing/small-document.ts'
import { drawnInStudio } from '../studio/testing/studio.tsx'
import { workersInPage } from '../studio/testing/workers-in-page.ts'
import { ConditionField } from './ConditionField.tsx'

emptyDesk()
workersInPage()

const choice = (key: string) => ({ key, label: { en: key.toUpperCase() }, effects: [] })
const QUESTIONS: Question[] = [
  { key: 'team', text: { en: 'Team' }, type: 'single', choices: ['x', 'y', 'z'].map(choice) },
  { key: 'live', text: { en: 'Live' }, type: 'boolean', choices: [choice('yes'), choice('no')] },
  { key: 'parts', text: { en: 'Parts' }, type: 'multi', choices: ['p', 'q'].map(choice) },
  { key: 'people', text: { en: 'People' }, type: 'number', min: 1, max: 9, effects: [] },
]
const is = (value: Json, question = 'team'): Json => ({ '==': [{ var: question }, value] })

async function opened(condition?: Json, optional = true, published?: ModelDocument) {
  const document: ModelDocument = {
    ...smallDocument,
    questions: QUESTIONS,
    rules: [{ key: 'r', description: { en: 'R' }, when: condition ?? true, effects: [] }],
  }
  let current = condition
  function Field() {
    const { edit, names, document: model } = useDraft()
    const [when, setWhen] = useState(condition)
    return (
      <ConditionField
        label="When"
        model={model}
        names={names}
        place="rules/r"
        {...(optional && { none: 'Always.' })}
        condition={when}
        questions={QUESTIONS}
        onChange={(changed) => {
          current = changed
          setWhen(changed)
          edit((now) => ({ ...now, rules: now.rules.map((rule) => ({ ...rule, when: changed ?? true })) }))
        }}
      />
    )
  }
  const studio = await drawnInStudio(<Field />, { document, ...(published && { published }) })
  return { ...studio, now: () => current }
}
const word = (name: RegExp | string) => screen.getByRole('button', { name })
async function pick(user: User, name: RegExp | string, option: string) {
  await user.click(word(name))
  await user.click(await screen.findByRole('menuitem', { name: option }))
}
const line = (number: string) => screen.getByRole('group', { name: `Line ${number}` })
const numberField = (name = 'Number') => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('a first condition', () => {
  test('is begun by a button, which gives its focus to the question to choose', async () => {
    const { user, now } = await opened()
    expect(screen.getByText('Always.')).toBeTruthy()
    await press(user, 'Set a condition')
    expect([now(), document.activeElement]).toEqual([null, word('Question: Choose a question')])
    await user.keyboard('{Enter}')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    expect(now()).toEqual({ '>=': [{ var: 'people' }, null] })
    expect(line('1').textContent).toMatch(/Say what it is compared with\..*From 1 to 9\..*not counted$/)
    await user.type(numberField(), '3{Enter}')
    expect(now()).toEqual({ '>=': [{ var: 'people' }, 3] })
  })

  test('is taken away as a whole, and the button has the focus again', async () => {
    const { user, now } = await opened(is('x'))
    await press(user, 'Remove the condition')
    expect([now(), document.activeElement]).toEqual([undefined, word('Set a condition')])
  })

  test('that there must be is not taken away', async () => {
    await opened(is('x'), false)
    expect(screen.queryByRole('button', { name: 'Remove the condition' })).toBeNull()
  })
})

describe('a comparison', () => {
  test('with an answer is chosen word by word', async () => {
    const { user, now } = await opened(is('x'))
    await pick(user, 'Answer: X', 'Z')
    expect(now()).toEqual(is('z'))
    await pick(user, 'Comparison: is', 'is not')
    expect(now()).toEqual({ '!=': [{ var: 'team' }, 'z'] })
    await pick(user, 'Comparison: is not', 'is one of')
    expect(now()).toEqual({ in: [{ var: 'team' }, ['z']] })
  })

  test('with several answers: Space ticks, Enter keeps, Esc puts back', async () => {
    const { user, now } = await opened({ in: [{ var: 'team' }, ['x']] })
    await user.click(word('Answers: X'))
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Y$/ }))
    await user.keyboard('{Escape}')
    expect(now()).toEqual({ in: [{ var: 'team' }, ['x']] })
    await user.click(word('Answers: X'))
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Y$/ }))
    await user.keyboard('{Enter}')
    expect(now()).toEqual({ in: [{ var: 'team' }, ['x', 'y']] })
    expect(word('Answers: X or Y')).toBeTruthy()
  })

  test('with an answer that is gone shows it, to be taken out', async () => {
    const { user, now } = await opened({ in: [{ var: 'team' }, ['x', 'gone']] })
    await user.click(word('Answers: X or gone'))
    await user.click(screen.getByRole('menuitemcheckbox', { name: /gone \(not in the model\)/ }))
    await user.keyboard('{Enter}')
    expect(now()).toEqual({ in: [{ var: 'team' }, ['x']] })
  })

  test('with an answer that is gone says it in the words that it had', async () => {
    const [team] = QUESTIONS
    const gone = { ...choice('gone'), label: { en: 'A long one' }, short: { en: 'Gone' } }
    const asked = { ...team, choices: [...team!.choices!, gone] } as Question
    const published = { ...smallDocument, questions: [asked] }
    const { user } = await opened({ in: [{ var: 'team' }, ['x', 'gone']] }, true, published)
    await user.click(word('Answers: X or Gone'))
    expect(screen.getByRole('menuitemcheckbox', { name: /Gone \(not in the model\)/ })).toBeTruthy()
  })

  test('with yes or no is pressed', async () => {
    const { user, now } = await opened(is(true, 'live'))
    expect(word('yes').getAttribute('aria-pressed')).toBe('true')
    await press(user, 'no')
    expect(now()).toEqual(is(false, 'live'))
  })

  test('of another question keeps what fits', async () => {
    const { user, now } = await opened({ '>=': [{ var: 'people' }, 3] })
    await pick(user, 'Question: People', 'Team')
    expect(now()).toEqual(is(null))
    expect(word('Answer: …')).toBeTruthy()
  })
})

describe('a number', () => {
  const AT_LEAST: Json = { '>=': [{ var: 'people' }, 3] }

  test('is kept by Enter or when it is left, however many keys it takes', async () => {
    const { user, now } = await opened(AT_LEAST)
    await user.clear(numberField())
    await user.type(numberField(), '2500')
    expect([now(), document.activeElement]).toEqual([AT_LEAST, numberField()])
    await user.keyboard('{Enter}')
    expect([now(), document.activeElement]).toEqual([{ '>=': [{ var: 'people' }, 2500] }, numberField()])
    await user.clear(numberField())
    await user.type(numberField(), '4,5')
    await user.tab()
    expect(now()).toEqual({ '>=': [{ var: 'people' }, 4.5] })
  })

  test('that is none stays as typed, with the one that is meant as an offer', async () => {
    const { user, now, unfinished } = await opened(AT_LEAST)
    await user.clear(numberField())
    await user.type(numberField(), '2O')
    await user.tab()
    expect(now()).toEqual(AT_LEAST)
    expect(line('1').textContent).toContain('“2O” is not a number. 3 stays until you fix it.')
    expect(Object.values(unfinished.snapshot())).toMatchObject([{ label: 'A comparison', text: '2O' }])
    await press(user, 'Make it 20')
    expect([now(), unfinished.snapshot()]).toEqual([{ '>=': [{ var: 'people' }, 20] }, {}])
  })

  test('is put back by Esc, which closes nothing else', async () => {
    const { user, now, unfinished } = await opened(AT_LEAST)
    await user.type(numberField(), 'x')
    await user.tab()
    await user.click(numberField())
    await user.keyboard('{Escape}')
    expect([now(), numberField().value, unfinished.snapshot()]).toEqual([AT_LEAST, '3', {}])
  })

  test('between two: each is typed by itself, and their order is spoken of', async () => {
    const { user, now } = await opened(AT_LEAST)
    await pick(user, 'Comparison: is at least', 'is between')
    expect(now()).toEqual({ '<=': [3, { var: 'people' }, null] })
    await user.type(numberField('To'), '2{Enter}')
    expect(now()).toEqual({ '<=': [3, { var: 'people' }, 2] })
    expect(line('1').textContent).toContain('The first number is the larger one.')
  })

  test('of a list is added, and one that is emptied goes', async () => {
    const { user, now } = await opened({ in: [{ var: 'people' }, [2, 4]] })
    await press(user, 'or …')
    expect(document.activeElement).toBe(numberField('Number 3'))
    await user.keyboard('6{Enter}')
    expect(now()).toEqual({ in: [{ var: 'people' }, [2, 4, 6]] })
    await user.clear(numberField('Number 2'))
    await user.tab()
    expect(now()).toEqual({ in: [{ var: 'people' }, [2, 6]] })
  })
})

describe('lines and groups by keys', () => {
  const TWO: Json = { and: [is('x'), is(true, 'live')] }

  test('Ctrl-Enter adds a line below, Delete removes it, and the focus goes along', async () => {
    const { user, now } = await opened(TWO)
    word('Comparison: is').focus()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(now()).toEqual({ and: [is('x'), null, is(true, 'live')] })
    await waitFor(() => expect(document.activeElement).toBe(word('Question: Choose a question')))
    await user.keyboard('{Delete}')
    expect(now()).toEqual(TWO)
    await waitFor(() => expect(line('1').contains(document.activeElement)).toBe(true))
  })

  test('Alt and arrows move a line, into a group and out of it', async () => {
    const { user, now } = await opened(TWO)
    word('Comparison: is').focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(now()).toEqual({ and: [is(true, 'live'), is('x')] })
    await waitFor(() => expect(line('2').contains(document.activeElement)).toBe(true))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(now()).toEqual(TWO)
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(JSON.stringify(now())).not.toBe(JSON.stringify(TWO))
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(now()).toEqual(TWO)
  })

  test('! turns a line into its opposite, and back', async () => {
    const { user, now } = await opened(TWO)
    word('Comparison: is').focus()
    await user.keyboard('!')
    expect(now()).toEqual({ and: [{ '!=': [{ var: 'team' }, 'x'] }, is(true, 'live')] })
    await user.keyboard('!')
    expect(now()).toEqual(TWO)
  })

  test('within a field are letters: Delete and ! are typed', async () => {
    const { user, now } = await opened({ '>=': [{ var: 'people' }, 3] })
    numberField().focus()
    await user.keyboard('{End}!{Home}{Delete}')
    expect([now(), numberField().value]).toEqual([{ '>=': [{ var: 'people' }, 3] }, '!'])
  })

  test('removing the last line of a condition that need not be removes the condition', async () => {
    const { user, now } = await opened(is('x'))
    word('Comparison: is').focus()
    await user.keyboard('{Delete}')
    expect(now()).toBeUndefined()
  })

  test('removing the last line of one that must be leaves a line to fill in', async () => {
    const { user, now } = await opened(is('x'), false)
    word('Comparison: is').focus()
    await user.keyboard('{Delete}')
    expect([now(), word('Question: Choose a question')]).toEqual([null, expect.anything()])
  })
})

describe('lines and groups by pointer', () => {
  test('a second comparison makes a group, whose lines are joined otherwise', async () => {
    const { user, now } = await opened(is('x'))
    await press(user, 'Comparison')
    expect(now()).toEqual({ and: [is('x'), null] })
    await pick(user, 'Question: Choose a question', 'Live')
    await pick(user, 'Joined: all', 'any of these is true')
    expect(now()).toEqual({ or: [is('x'), is(true, 'live')] })
    expect(screen.getByRole('group', { name: 'any of these is true' })).toBeTruthy()
    await pick(user, 'Joined: any', 'not all of these are true')
    expect(now()).toEqual({ '!': [{ and: [is('x'), is(true, 'live')] }] })
  })

  test('a group within, and one that denies, are added', async () => {
    const { user, now } = await opened(is('x'))
    await press(user, 'Group')
    expect(now()).toEqual({ and: [is('x'), { or: [null] }] })
    await user.click(screen.getAllByRole('button', { name: '“Not” group' }).at(-1) as HTMLElement)
    expect(now()).toEqual({ and: [is('x'), { or: [null] }, { '!': [null] }] })
  })

  test('the menu of a line does what the keys do', async () => {
    const { user, now } = await opened({ and: [is('x'), is(true, 'live')] })
    await user.click(within(line('2')).getByRole('button', { name: 'More for this line' }))
    expect(screen.getAllByRole('menuitem')).toHaveLength(7)
    await user.click(screen.getByRole('menuitem', { name: /^Move up/ }))
    expect(now()).toEqual({ and: [is(true, 'live'), is('x')] })
  })

  test('a line that stands alone is not moved', async () => {
    const { user } = await opened(is('x'))
    await press(user, 'More for this line')
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Turn into its opposite!',
      'New line belowCtrl Enter',
      'RemoveDelete',
    ])
  })
})

describe('a part that is no sentence', () => {
  const ODD: Json = { '>': [{ '+': [{ var: 'people' }, 1] }, 3] }

  test('is kept as it is, and edited as text', async () => {
    const { user, now } = await opened(ODD)
    expect(screen.getByText(/^One part is kept unchanged\.$/)).toBeTruthy()
    await press(user, 'Edit as text')
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'This part as JSONLogic' })
    expect(document.activeElement).toBe(text)
    await user.type(text, '{Backspace}')
    expect([
      screen.getByText(/^This is no JSON yet/),
      screen.getByRole<HTMLButtonElement>('button', { name: 'Keep' }).disabled,
    ]).toEqual([expect.anything(), true])
    await user.keyboard('{Enter}')
    expect(now()).toEqual(ODD)
    await user.keyboard('}}')
    await user.clear(text)
    await user.type(text, '{{"==":[[{{"var":"team"},"y"]}')
    await user.keyboard('{Enter}')
    expect(now()).toEqual(is('y'))
    expect(word('Answer: Y')).toBeTruthy()
  })

  test('is put back by Esc', async () => {
    const { user, now, unfinished } = await opened(ODD)
    await press(user, 'Edit as text')
    await user.keyboard('x')
    expect(Object.keys(unfinished.snapshot())).toHaveLength(1)
    await user.keyboard('{Escape}')
    expect([now(), unfinished.snapshot(), document.activeElement]).toEqual([ODD, {}, word('Edit as text')])
  })
})

test('says in how many scenarios and answers it is true, and that unfinished parts do not count', async () => {
  const { user } = await opened(is(true, 'live'))
  expect(
    await screen.findByText(/^True in 0 of 0 scenarios and 50\.\d % of 2,000 answers drawn at random\./),
  ).toBeTruthy()
  await press(user, 'Comparison')
  expect(await screen.findByText(/Counted without unfinished and invalid parts\./)).toBeTruthy()
  expect(within(line('2')).getByText('not counted')).toBeTruthy()
})

test('a comparison that is added and taken back leaves the first a sentence', async () => {
  const document: ModelDocument = {
    ...smallDocument,
    questions: QUESTIONS,
    rules: [{ key: 'r', description: { en: 'R' }, when: is('x'), effects: [] }],
  }
  function Rule() {
    const { edit, names, document: model } = useDraft()
    return (
      <ConditionField
        {...{ label: 'When', model, names, place: 'rules/r', questions: QUESTIONS }}
        condition={model.rules[0]?.when}
        onChange={(when = true) => edit((now) => ({ ...now, rules: now.rules.map((rule) => ({ ...rule, when })) }))}
      />
    )
  }
  const { user, store, now } = await drawnInStudio(<Rule />, { document })
  await press(user, 'Comparison')
  expect(now().rules[0]?.when).not.toEqual(is('x'))
  act(() => store.undo())
  expect(now().rules[0]?.when).toEqual(is('x'))
  expect(screen.queryByText('Kept unchanged.')).toBeNull()
  expect(word(/^Answer/)).not.toBeNull()
})
