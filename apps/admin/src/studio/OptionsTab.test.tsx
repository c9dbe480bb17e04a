import { afterEach, describe, expect, test } from 'vitest'
import { address, choose, emptyDesk, field, press, retype, screen, waitFor } from '../testing/desk.tsx'
import { smallDocument } from './draft/testing/small-document.ts'
import { LanguageSwitch } from './languages/LanguageSwitch.tsx'
import OptionsTab from './OptionsTab.tsx'
import { drawnInStudio, wide } from './testing/studio.tsx'

emptyDesk()
afterEach(() => wide(1024))

const opened = (more = {}) => drawnInStudio(<OptionsTab />, more)
const keys = ({ options }: typeof smallDocument) => options.map(({ key }) => key)
const estimated = {
  ...smallDocument,
  estimates: {
    hourlyRate: 50,
    hoursPerWeek: 40,
    currency: 'EUR',
    options: [{ option: 'a', weeks: [1, 2] as [number, number] }],
  },
}

describe('an option', () => {
  test('is named in the draft at each key, and its key follows once the name is left', async () => {
    const { user, now } = await opened()
    await retype(user, /^Name/, 'Ruby')
    expect(now().options[0]).toMatchObject({ key: 'a', name: { en: 'Ruby' } })
    await user.tab()
    expect(keys(now())).toEqual(['ruby', 'b'])
    expect(now().ratings.map(({ option }) => option)).toEqual(['ruby', 'ruby', 'b', 'b'])
    expect(field('Key').value).toBe('ruby')
  })

  test('keeps the key that was published, which is shown and no field', async () => {
    const { user, now } = await opened({ published: smallDocument })
    await retype(user, /^Name/, 'Ruby')
    await user.tab()
    expect(keys(now())).toEqual(['a', 'b'])
    expect(screen.getByText('Key: a')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Key' })).toBeNull()
  })

  test.each([
    { key: 'b', said: '“b” is the key of another.' },
    { key: 'gone', said: '“gone” was the key of another that clients may have seen.' },
    { key: 'No!', said: '“No!” is no key: a-z, 0-9 and hyphens, at most 64.' },
  ])('cannot be given the key $key', async ({ key, said }) => {
    const published = { ...smallDocument, options: smallDocument.options.slice(1) }
    const { user, now } = await opened({ published, retired: ['options/gone'] })
    await retype(user, 'Key', key)
    await user.tab()
    expect(screen.getByText(said)).toBeTruthy()
    expect(keys(now())).toEqual(['a', 'b'])
  })

  test('takes a key that is free, everywhere it is named', async () => {
    const { user, now } = await opened()
    await retype(user, 'Key', 'ruby')
    await user.keyboard('{Enter}')
    expect(keys(now())).toEqual(['ruby', 'b'])
    expect(now().ratings[0]?.option).toBe('ruby')
  })

  test('that is named elsewhere says where before its key is changed, and after', async () => {
    const rules = smallDocument.rules.map((rule) => ({
      ...rule,
      effects: [{ type: 'exclude' as const, option: 'a', reason: { en: 'No.' } }],
    }))
    const { user, now } = await opened({ document: { ...smallDocument, rules } })
    await user.click(field('Key'))
    expect(screen.getByText('Also named in 2 rules: a new key is carried along.')).toBeTruthy()
    await retype(user, 'Key', 'ruby')
    await user.keyboard('{Enter}')
    expect(await screen.findByText('The key “a” is now “ruby”, also in 2 rules.')).toBeTruthy()
    expect(now().rules[0]?.effects[0]).toMatchObject({ option: 'ruby' })
  })

  test('without a name is said to need one, once it was left so', async () => {
    const { user } = await opened()
    await user.clear(field(/^Name/))
    expect(screen.queryByText('An option needs a name.')).toBeNull()
    await user.tab()
    expect(screen.getByText('An option needs a name.')).toBeTruthy()
  })

  test('Escape takes nothing of a text away', async () => {
    const { user, now } = await opened()
    await user.type(field(/^Name/), 'bc{Escape}')
    expect([now().options[0]?.name, field(/^Name/).value]).toEqual([{ en: 'abc' }, 'abc'])
  })

  test('has an address that is whole or none', async () => {
    const { user, now } = await opened()
    await user.type(field('Web address'), 'https://a.es')
    await user.tab()
    expect(now().options[0]?.url).toBe('https://a.es')
    await user.clear(field('Web address'))
    await user.tab()
    expect(now().options[0]).not.toHaveProperty('url')
  })
})

describe('the list', () => {
  test('gets a new one at its end, with its name to be typed', async () => {
    const { user, now } = await opened()
    await press(user, 'Add an option')
    expect(now().options[2]).toEqual({ key: 'new', name: { en: '' }, summary: { en: '' } })
    expect(document.activeElement).toBe(field(/^Name/))
    await user.keyboard('Go')
    await user.tab()
    expect(now().options[2]).toMatchObject({ key: 'go', name: { en: 'Go' } })
    expect(screen.getByRole('combobox', { name: 'Option 3 of 3' })).toBeTruthy()
  })

  test('a copy has the ratings and weeks of its original, under a name and key of its own', async () => {
    const { user, now } = await opened({ document: estimated })
    await press(user, 'Copy this option')
    expect(now().options[2]).toMatchObject({ key: 'copy-of-a', name: { en: 'Copy of a' } })
    const own = now().ratings.filter(({ option }) => option === 'copy-of-a')
    expect(own.map(({ criterion, value }) => [criterion, value])).toEqual([
      ['speed', 5],
      ['price', 5],
    ])
    expect(now().estimates?.options).toEqual([
      { option: 'a', weeks: [1, 2] },
      { option: 'copy-of-a', weeks: [1, 2] },
    ])
    expect(now().ratings).toHaveLength(6)
  })

  test('one is moved up and down, and stays chosen; the ends go no further', async () => {
    const { user, now } = await opened()
    const disabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled
    expect([disabled('Move this option up'), disabled('Move this option down')]).toEqual([true, false])
    await press(user, 'Move this option down')
    expect(keys(now())).toEqual(['b', 'a'])
    expect([disabled('Move this option up'), disabled('Move this option down')]).toEqual([false, true])
    await press(user, 'Move this option up')
    expect(keys(now())).toEqual(['a', 'b'])
  })

  test('what something names is removed only after saying what does', async () => {
    const document = {
      ...smallDocument,
      rules: smallDocument.rules.map((rule) => ({
        ...rule,
        effects: [{ type: 'exclude' as const, option: 'a', reason: { en: 'No.' } }],
      })),
    }
    const { user, now } = await opened({ document })
    await press(user, 'Remove this option')
    const asked = screen.getByRole('dialog')
    expect(asked.textContent).toContain('Goes with it:2 rating')
    expect(asked.textContent).toContain('2 rules: “rule-0”, “rule-1”')
    await press(user, 'Keep it')
    expect(keys(now())).toEqual(['a', 'b'])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await press(user, 'Remove this option')
    await press(user, 'Remove it')
    expect([keys(now()), now().ratings.map(({ option }) => option), now().rules]).toEqual([['b'], ['b', 'b'], []])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(now()).toEqual(document)
  })

  test('what nothing names is removed at once', async () => {
    const { user, now } = await opened({ document: { ...smallDocument, ratings: [] } })
    await press(user, 'Remove this option')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(keys(now())).toEqual(['b'])
  })

  test('what was removed is a press away, as long as nothing else has changed', async () => {
    const { user, now } = await opened()
    await press(user, 'Remove this option')
    await press(user, 'Remove it')
    expect(keys(now())).toEqual(['b'])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(now()).toEqual(smallDocument)
  })

  test('after another change the way back says what to undo first', async () => {
    const { user, now } = await opened()
    await press(user, 'Remove this option')
    await press(user, 'Remove it')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.type(field(/^Name/), 'x')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Something else was changed since: undo that first.')).toBeTruthy()
    expect(now().options).toHaveLength(1)
  })

  test('that is empty says what belongs there, and takes the first', async () => {
    const { user, now } = await opened({ document: { ...smallDocument, options: [], ratings: [] } })
    expect(screen.getByText('No option yet.')).toBeTruthy()
    await press(user, 'Add an option')
    expect(keys(now())).toEqual(['new'])
    expect(field('Key').value).toBe('new')
  })

  test('opens at the one that the address names', async () => {
    await opened({ at: 'options?at=options/b/name' })
    expect([field(/^Name/).value, address()]).toEqual(['b', '/models/small/options?at=options/b/name'])
  })
})

describe('choosing', () => {
  test('in a narrow window by name, or the one beside it', async () => {
    const { user } = await opened()
    await choose(user, 'Option 1 of 2', 'b')
    expect(field(/^Name/).value).toBe('b')
    await press(user, 'option before')
    expect(field(/^Name/).value).toBe('a')
    await press(user, 'option after')
    expect(field(/^Name/).value).toBe('b')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'option after' }).disabled).toBe(true)
  })

  test('in a wide one from the list beside its fields, by which those without a name are called so', async () => {
    wide()
    const nameless = smallDocument.options.map((option) =>
      option.key === 'b' ? { ...option, name: { en: '' } } : option,
    )
    const { user } = await opened({ document: { ...smallDocument, options: nameless } })
    const row = screen.getByRole('button', { name: /\(option without a name\)/ })
    await user.click(row)
    expect(field('Key').value).toBe('b')
    await press(user, 'Remove this option')
    await press(user, 'Remove it')
    expect(await screen.findByText(/Removed “\(option without a name\)”/)).toBeTruthy()
  })
})

describe('a text in several languages', () => {
  const document = { ...smallDocument, locales: ['en', 'es'] }

  test('is written in the language of the studio, or in two side by side; those that lack it are named', async () => {
    const written = (
      <>
        <LanguageSwitch />
        <OptionsTab />
      </>
    )
    const { user, now } = await drawnInStudio(written, { document })
    expect(screen.getAllByText('Missing in es')).not.toHaveLength(0)
    await press(user, 'es')
    expect(field(/^Name/).lang).toBe('es')
    expect(field(/^Name/).placeholder).toBe('a')
    await user.type(field(/^Name/), 'uno')
    expect(now().options[0]?.name).toEqual({ en: 'a', es: 'uno' })
    await press(user, 'Side by side')
    await user.type(field('Name (en)'), 'b')
    expect(now().options[0]?.name).toEqual({ en: 'ab', es: 'uno' })
    expect(field('Name (es)').value).toBe('uno')
    await press(user, 'Side by side')
    expect(screen.queryByLabelText('Name (en)')).toBeNull()
  })

  test('is opened in the language that the address names', async () => {
    await opened({ document, at: 'options?at=options/a/name/es' })
    expect(field(/^Name/).lang).toBe('es')
  })
})
