import { describe, expect, test } from 'vitest'
import { namesIn } from '@verdict/wording'
import { address, emptyDesk, screen, waitFor } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { FindAndKeys } from './FindAndKeys.tsx'
import { foundPlaces, searchable } from './found-places.ts'

emptyDesk()

const text = (en: string, es?: string) => ({ en, ...(es && { es }) })
const document = {
  ...smallDocument,
  options: [
    { key: 'go', name: text('Go'), summary: text('Compiled, and small') },
    { key: 'django', name: text('Django'), summary: text('Everything is there', 'Todo está allí') },
  ],
  questions: [
    {
      key: 'team',
      text: text('Who builds it?'),
      help: text('Think of next year'),
      type: 'single' as const,
      choices: [
        {
          key: 'php',
          label: text('People who write PHP'),
          effects: [{ type: 'exclude' as const, option: 'go', reason: text('Nobody there writes Go') }],
        },
      ],
    },
  ],
}
const placesFor = (typed: string) =>
  foundPlaces(searchable(document, namesIn(document, 'en')), typed).map(({ place }) => place)

describe('what is found in a model', () => {
  test.each([
    { typed: 'go', places: ['options/go/name', 'questions/team/choices/php/effects/0/reason'] },
    { typed: 'DJANGO', places: ['options/django/name', 'options/django/summary'] },
    { typed: 'next year', places: ['questions/team/help'] },
    { typed: 'year next', places: ['questions/team/help'] },
    { typed: 'esta alli', places: ['options/django/summary'] },
    { typed: 'php', places: ['questions/team/choices/php/label'] },
    { typed: 'nowhere', places: [] },
    { typed: '  ', places: [] },
  ])('by “$typed”', ({ typed, places }) => {
    expect(placesFor(typed)).toEqual(expect.arrayContaining(places))
    expect(placesFor(typed)[0]).toBe(places[0])
  })

  test('is every text that the model has', () => {
    const all = searchable(document, namesIn(document, 'en'))
    for (const { text, place } of all) expect(placesFor(text)).toContain(place)
    expect(all.length).toBeGreaterThan(8)
  })
})

describe('by keys alone', () => {
  test('Ctrl-K asks for words, and Enter leads to the field', async () => {
    const { user } = await drawnInStudio(<FindAndKeys />, { document })
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('django')
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(1))
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(address()).toBe('/models/small/options?at=options%2Fdjango%2Fsummary'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('it says when there is nothing, and Enter leads nowhere', async () => {
    const { user } = await drawnInStudio(<FindAndKeys />, { document })
    await user.keyboard('{Meta>}k{/Meta}')
    await user.keyboard('elixir')
    await screen.findByText('Nothing in this model has “elixir” in its words.')
    await user.keyboard('{Enter}')
    expect(address()).toBe('/models/small/')
  })

  test('a question mark lists the keys, unless it is typed into a text', async () => {
    const { user } = await drawnInStudio(
      <>
        <FindAndKeys />
        <input aria-label="A text" />
      </>,
    )
    await user.type(screen.getByRole('textbox', { name: 'A text' }), '?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.tab()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy()
  })
})
