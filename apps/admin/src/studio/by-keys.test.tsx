import { afterEach, describe, expect, test } from 'vitest'
import { emptyDesk, screen, waitFor } from '../testing/desk.tsx'
import { smallDocument } from './draft/testing/small-document.ts'
import OptionsTab from './OptionsTab.tsx'
import QuestionsTab from './questions/QuestionsTab.tsx'
import RatingsTab from './ratings/RatingsTab.tsx'
import { drawnInStudio, wide } from './testing/studio.tsx'

emptyDesk()
afterEach(() => wide(1024))

const text = (en: string) => ({ en })

describe('Enter', () => {
  test('in the name of an option adds the next one, with the focus in its name', async () => {
    const { user, now } = await drawnInStudio(<OptionsTab />)
    await user.click(screen.getByRole('textbox', { name: /^Name/ }))
    await user.keyboard('{End}x{Enter}')
    await waitFor(() => expect(now().options).toHaveLength(3))
    await user.keyboard('Phoenix{Enter}')
    await waitFor(() => expect(now().options).toHaveLength(4))
    await user.keyboard('Laravel')
    await user.tab()
    expect(now().options.map(({ key, name }) => [key, name.en])).toEqual([
      ['ax', 'ax'],
      ['b', 'b'],
      ['phoenix', 'Phoenix'],
      ['laravel', 'Laravel'],
    ])
  })

  test('with Ctrl adds the next one from any field', async () => {
    const { user, now } = await drawnInStudio(<OptionsTab />)
    await user.click(screen.getByRole('textbox', { name: /^Summary|In a sentence|What it is/ }))
    await user.keyboard('One{Enter}line{Control>}{Enter}{/Control}')
    await waitFor(() => expect(now().options).toHaveLength(3))
    expect(now().options[0]?.summary.en).toBe('One\nline')
  })

  test('in the name of a choice adds the next choice, not the next question', async () => {
    const questions = [
      {
        key: 'team',
        text: text('Who?'),
        type: 'single' as const,
        choices: [{ key: 'php', label: text('PHP'), effects: [] }],
      },
    ]
    const { user, now } = await drawnInStudio(<QuestionsTab />, { document: { ...smallDocument, questions } })
    await user.click(screen.getByRole('textbox', { name: 'Choice 1' }))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(now().questions[0]?.choices).toHaveLength(2))
    await user.keyboard('Ruby{Enter}')
    await waitFor(() => expect(now().questions[0]?.choices).toHaveLength(3))
    await user.keyboard('Elixir')
    await user.tab()
    expect(now().questions).toHaveLength(1)
    expect(now().questions[0]?.choices?.map(({ key }) => key)).toEqual(['php', 'ruby', 'elixir'])
  })
})

describe('arrows', () => {
  test('go from cell to cell of the ratings, and stop at its edges', async () => {
    const { user } = await drawnInStudio(<RatingsTab />, { at: 'ratings' })
    const focused = () => document.activeElement?.getAttribute('aria-label')
    screen.getByRole('button', { name: 'a on speed: 5' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('b on speed: 5')
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(focused()).toBe('b on price: 5')
    await user.keyboard('{ArrowDown}{Home}')
    expect(focused()).toBe('a on price: 5')
    await user.keyboard('{End}{ArrowUp}')
    expect(focused()).toBe('b on speed: 5')
  })

  test('go through a list, and with Alt they take its element along', async () => {
    wide()
    const { user, now } = await drawnInStudio(<OptionsTab />)
    const row = (name: string) => screen.getByRole('button', { name })
    row('a').focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row('b'))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(now().options.map(({ key }) => key)).toEqual(['b', 'a'])
    expect(document.activeElement).toBe(row('b'))
  })
})
