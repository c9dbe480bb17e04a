import { describe, expect, test } from 'vitest'
import { emptyDesk, field, press, retype, screen, waitFor } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import OverviewTab from './OverviewTab.tsx'

emptyDesk()

const opened = (more: Parameters<typeof drawnInStudio>[1] = {}) => drawnInStudio(<OverviewTab />, more)

test('what the model is called, says and discloses is in the draft at each key', async () => {
  const { user, now } = await opened()
  await user.type(field('Title'), '!')
  await user.type(field('Description'), 'd')
  await user.type(field('Disclosure'), 'w')
  expect(now()).toMatchObject({ title: { en: 'Small?!' }, description: { en: 'd' }, disclosure: { en: 'w' } })
})

test('the address is one, and fixed once clients have it', async () => {
  const { user, now } = await opened()
  await retype(user, 'Address', 'admin')
  await user.tab()
  expect([now().slug, screen.getByText(/product’s own pages/)]).toEqual(['small', expect.anything()])
  await retype(user, 'Address', 'large')
  await user.tab()
  expect(now().slug).toBe('large')
})

test('the address of a published model is no field to type in', async () => {
  await opened({ published: smallDocument })
  expect([field('Address').disabled, screen.getByText('Fixed, because clients have it.')]).toEqual([
    true,
    expect.anything(),
  ])
})

describe('languages', () => {
  test('the first is the default; what was written in one that goes is asked about, and kept', async () => {
    const { user, now } = await opened()
    await retype(user, 'Languages', 'es, en')
    await user.tab()
    expect([now().locales, now().defaultLocale]).toEqual([['es', 'en'], 'es'])
    await retype(user, 'Languages', 'es')
    await user.tab()
    expect(screen.getByRole('dialog', { name: 'Take out en?' }).textContent).toMatch(/the \d+ texts in en/)
    await press(user, 'Keep it')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(now().locales).toEqual(['es', 'en'])
    await retype(user, 'Languages', 'es')
    await user.tab()
    await press(user, 'Take it out')
    expect(now()).toMatchObject({ locales: ['es'], title: { en: 'Small?' } })
  })

  test('one without a text goes without a word', async () => {
    const { user, now } = await opened({ document: { ...smallDocument, locales: ['en', 'ca'] } })
    await retype(user, 'Languages', 'en')
    await user.tab()
    expect(now().locales).toEqual(['en'])
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('settings', () => {
  test.each([
    { label: 'Too close below a lead of', typed: '3', settings: { tie: 3 } },
    { label: 'Clear from a share of', typed: '0,95', settings: { clear: 0.95 } },
    { label: 'Leaning from a share of', typed: '0,6', settings: { leaning: 0.6 } },
    { label: 'Weights vary by', typed: '0,2', settings: { uncertainty: 0.2 } },
    { label: 'Times that they are varied', typed: '500', settings: { samples: 500 } },
    { label: 'A priority counts at most, times', typed: '4', settings: { priorities: { max: 4 } } },
  ])('$label', async ({ label, typed, settings }) => {
    const { user, now } = await opened()
    await retype(user, label, typed)
    await user.tab()
    expect(now().settings).toEqual(settings)
  })

  test.each([
    { label: 'Too close below a lead of', typed: '101' },
    { label: 'Clear from a share of', typed: '1,1' },
    { label: 'Times that they are varied', typed: '0' },
    { label: 'Times that they are varied', typed: '1,5' },
    { label: 'A priority counts at most, times', typed: '-1' },
  ])('$label is not $typed', async ({ label, typed }) => {
    const { user, now } = await opened()
    await retype(user, label, typed)
    await user.tab()
    expect([now().settings, field(label).getAttribute('aria-invalid')]).toEqual([undefined, 'true'])
  })

  test('clients set priorities of their own, or none', async () => {
    const { user, now } = await opened()
    const own = screen.getByRole('checkbox', { name: 'Clients set priorities of their own' })
    await user.click(own)
    expect(now().settings).toEqual({ priorities: null })
    expect(screen.queryByRole('textbox', { name: 'A priority counts at most, times' })).toBeNull()
    await user.click(own)
    expect(now().settings?.priorities).toEqual({ max: expect.any(Number) })
  })
})
