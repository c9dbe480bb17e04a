import { limits } from '@verdict/engine/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDesk, field, press, screen, waitFor } from '../testing/desk.tsx'
import CriteriaTab from './criteria/CriteriaTab.tsx'
import { smallDocument } from './draft/testing/small-document.ts'
import OptionsTab from './OptionsTab.tsx'
import QuestionsTab from './questions/QuestionsTab.tsx'
import { drawnInStudio } from './testing/studio.tsx'
import { outline } from './pasting/outline.ts'
import { pastedChoices, pastedCriteria, pastedOptions, pastedQuestions } from './pasting/pasted-lines.ts'

emptyDesk()

const none = { locale: 'en', taken: new Set<string>(), names: [] }

describe('lines', () => {
  test.each([
    { text: 'One\nTwo', lines: ['One', 'Two'] },
    { text: '1. One\r\n2) Two\r\n\r\n', lines: ['One', 'Two'] },
    { text: '3 months\n2026', lines: ['3 months', '2026'] },
  ])('$text', ({ text, lines }) => {
    expect(outline(text, true).map((each) => each.text)).toEqual(lines)
  })

  test.each(['Who?\n- We\n- You', 'Who?\n  We\n  You', 'Who?\n\tWe\n\tYou', '1. Who?\n* We\n* You'])(
    'belong to the one above: %j',
    (text) => {
      expect(outline(text)).toEqual([{ text: 'Who?', more: [], below: ['We', 'You'] }])
    },
  )

  test.each(['- Who?\n- Now?', '• Who?\n• Now?', '- Who?\nNow?'])(
    'with a dash each stand for themselves: %j',
    (text) => {
      expect(outline(text).map((each) => [each.text, each.below])).toEqual([
        ['Who?', []],
        ['Now?', []],
      ])
    },
  )

  test('that are indented belong to the one above, where that has a dash too', () => {
    expect(outline('- Who?\n  - We\n  - You\n- Now?').map((each) => [each.text, each.below])).toEqual([
      ['Who?', ['We', 'You']],
      ['Now?', []],
    ])
  })

  const name = fc
    .string({ unit: fc.constantFrom('a', 'b', 'ñ', ' ', '?', '-'), minLength: 1, maxLength: 8 })
    .filter((text) => /^[abñ]/.test(text))
  test('become as many elements as there are names, with keys of their own, and no name is lost', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const { added, left } = pastedOptions(names.join('\n'), none)
        expect(added.length + left.length).toBe(names.length)
        expect(new Set(added.map(({ key }) => key)).size).toBe(added.length)
        const kept = new Set(added.map((each) => each.name.en?.toLowerCase()))
        for (const each of names) expect(kept.has(each.trim().toLowerCase())).toBe(true)
      }),
    )
  })

  test('take no key that something has or had, and no name twice', () => {
    const context = { locale: 'en', taken: new Set(['php']), names: ['Ruby'] }
    const { added, left } = pastedChoices('PHP\nruby\nPHP\nElixir', context)
    expect(added.map(({ key }) => key)).toEqual(['php-2', 'elixir'])
    expect(left).toEqual([
      { text: 'ruby', reason: 'It is there already.' },
      { text: 'PHP', reason: 'It is there already.' },
    ])
  })

  test('are questions with their choices; without any it is yes or no', () => {
    const { added } = pastedQuestions('Who builds it?\n- We\n- You\nHas it begun?', none)
    expect(added).toMatchObject([
      { key: 'who-builds-it', type: 'single', choices: [{ key: 'we' }, { key: 'you' }] },
      { key: 'has-it-begun', type: 'boolean', choices: [{ key: 'yes' }, { key: 'no' }] },
    ])
  })

  test('of a question that are no choices are named, as other lines are', () => {
    const long = 'x'.repeat(limits.name + 1)
    const { added, left } = pastedQuestions(`Who?\n- We\n- we\n- ${long}\n- You\nWho?\n- They`, none)
    expect(added.map(({ choices = [] }) => choices.map(({ label }) => label.en))).toEqual([['We', 'You']])
    expect(left.map(({ text }) => text)).toEqual(['we', long, 'Who?'])
  })

  test('are criteria with their weights, and weigh those that are there', () => {
    const { criteria } = smallDocument
    const text = 'Speed\t7,5\nPRICE\t5\nRisk\t3\tWhat may go wrong\nCare\tmuch'
    const found = pastedCriteria(text, { criteria }, { ...none, names: ['speed', 'price'], nameOf: (each) => each.key })
    expect(found.weighed).toEqual([{ key: 'speed', name: 'Speed', from: 5, to: 7.5 }])
    expect(found.added).toMatchObject([{ key: 'risk', weight: 3, description: { en: 'What may go wrong' } }])
    expect(found.left.map(({ text }) => text)).toEqual(['PRICE', 'Care'])
  })
})

describe('in the studio', () => {
  test('options are shown first, added with Ctrl-Enter, and taken back with one press', async () => {
    const { user, now } = await drawnInStudio(<OptionsTab />)
    await press(user, 'Paste lines: add options')
    await user.paste('a\nPhoenix\tFrom Elixir\nLaravel')
    expect(screen.getByRole('status').textContent).toContain('2 options to add, 1 line left out.')
    expect(now().options).toHaveLength(2)
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(
      now()
        .options.map(({ name, summary }) => [name.en, summary.en])
        .slice(2),
    ).toEqual([
      ['Phoenix', 'From Elixir'],
      ['Laravel', ''],
    ])
    await press(user, 'Undo')
    expect(now().options).toHaveLength(2)
  })

  test('lines are kept by Escape for the next time, and given up by “Leave it”', async () => {
    const { user } = await drawnInStudio(<OptionsTab />)
    const text = () => field('Pasted text').value
    const reopen = async () => {
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      await press(user, 'Paste lines: add options')
    }
    await reopen()
    await user.type(field('Pasted text'), 'Phoenix{Enter}Lara{Escape}')
    await reopen()
    await waitFor(() => expect(text()).toBe('Phoenix\nLara'))
    await press(user, 'Leave it')
    await reopen()
    expect(text()).toBe('')
    expect(Object.keys(localStorage).filter((key) => key.includes('paste'))).toEqual([])
  })

  test('questions come with their choices', async () => {
    const { user, now } = await drawnInStudio(<QuestionsTab />)
    await press(user, 'Paste lines: add questions')
    await user.paste('Who?\n- We\n- You\nNow?')
    await press(user, 'Add 2 questions')
    expect(now().questions.map(({ key, choices = [] }) => [key, choices.map(({ label }) => label.en)])).toEqual([
      ['who', ['We', 'You']],
      ['now', ['Yes', 'No']],
    ])
  })

  test('weights are put in by their names', async () => {
    const { user, now } = await drawnInStudio(<CriteriaTab />)
    await press(user, 'Paste lines: add criteria and weights')
    await user.paste('price\t9\nRisk\t2')
    await press(user, 'Put them in')
    expect(now().criteria.map(({ key, weight }) => [key, weight])).toEqual([
      ['speed', 5],
      ['price', 9],
      ['risk', 2],
    ])
  })
})
