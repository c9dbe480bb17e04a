import { compile } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signIn } from '../../testing/signed-in.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { BroughtAnswers } from './BroughtAnswers.tsx'
import { bringAnswers } from './brought-answers.ts'
import { decisive } from './decisive.ts'
import { PreviewButton } from './PreviewButton.tsx'

const api = scriptedApi()
emptyDesk()
beforeEach(() => sessionStorage.clear())

const text = (en: string) => ({ en })
const VALUES: { [cell: string]: number } = { 'a/speed': 9, 'a/price': 2, 'b/speed': 3, 'b/price': 8 }
const choice = (key: string, criterion: string) => ({
  key,
  label: text(key),
  effects: [{ type: 'weight' as const, criterion, add: 4 }],
})
const document = {
  ...smallDocument,
  ratings: smallDocument.ratings.map((each) => ({ ...each, value: VALUES[`${each.option}/${each.criterion}`] ?? 5 })),
  questions: [
    {
      key: 'team',
      text: text('Who builds it?'),
      type: 'single' as const,
      choices: [choice('python', 'speed'), choice('php', 'price')],
    },
  ],
  rules: [
    {
      key: 'no-b',
      description: text('Python alone'),
      when: { '==': [{ var: 'team' }, 'python'] },
      effects: [{ type: 'exclude' as const, option: 'b', reason: text('Not Python') }],
    },
  ],
}

describe('what decided most', () => {
  const told = (answers: object, rules = document.rules.slice(1)) => {
    const given = { ...document, rules }
    return decisive(compile(given), answers as never, namesIn(given, 'en'))
  }
  test('is the answer that moves the lead, where its effects are', () => {
    expect(told({ team: 'php' })?.place).toBe('questions/team/choices/php')
    expect(told({ team: 'php' })?.said).toMatch(
      /^The answer to “Who builds it\?” decided most: .* points of the lead\.$/,
    )
  })
  test('is the rule that ruled an option out, where no lead is left', () => {
    expect(told({ team: 'python' }, document.rules)).toEqual({
      place: 'rules/no-b/effects',
      said: 'The rule “Python alone” rules out b.',
    })
  })
  test('is nothing where nothing was answered', () => {
    expect(told({})).toBeUndefined()
  })
})

describe('answers that a preview brings', () => {
  const bring = (what: string, answers: unknown) => {
    history.replaceState(
      null,
      '',
      `/admin/models/small/scenarios#${what}=${encodeURIComponent(JSON.stringify(answers))}`,
    )
    bringAnswers()
  }
  const opened = (more = {}) => drawnInStudio(<BroughtAnswers />, { document, ...more })

  test('leave the address at once', () => {
    bring('keep', { team: 'php' })
    expect(location.href).not.toContain('#')
  })

  test('become a scenario that expects what the draft says now, and one press takes it back', async () => {
    bring('keep', { team: 'php' })
    const { user, now } = await opened()
    await waitFor(() => expect(now().scenarios).toMatchObject([{ answers: { team: 'php' }, expect: { winner: 'b' } }]))
    expect(address()).toMatch(/^\/models\/small\/scenarios\?at=scenarios%2F/)
    await press(user, 'Undo')
    expect(now().scenarios).toEqual([])
  })

  test('lead to what decided', async () => {
    bring('open', { team: 'php' })
    await opened()
    await waitFor(() => expect(address()).toBe('/models/small/questions?at=questions%2Fteam%2Fchoices%2Fphp'))
  })

  test('are left out where the draft no longer knows them, and that is said', async () => {
    bring('keep', { team: 'cobol', gone: 1 })
    const { now } = await opened()
    await screen.findByText('2 answers no longer fit the draft, and are left out.')
    expect(now().scenarios).toMatchObject([{ answers: {} }])
  })

  test('change nothing for a viewer, nor for another model, nor when they are damaged', async () => {
    bring('keep', { team: 'php' })
    const { now } = await opened({ readOnly: true })
    await screen.findByText('Your role reads models, and does not change them.')
    expect(now().scenarios).toEqual([])
    history.replaceState(null, '', '/admin/models/small/scenarios#keep=%7B')
    bringAnswers()
    history.replaceState(null, '', '/admin/models/other/scenarios#keep=%7B%7D')
    bringAnswers()
    const other = await opened()
    expect(other.now().scenarios).toEqual([])
  })
})

describe('the button', () => {
  const link = (id: string, revision: number) => ({
    id,
    url: `https://example.org/preview/${id}`,
    revision,
    createdAt: '2026-11-27T10:00:00.000Z',
    createdBy: 'Ada',
    expiresAt: '2036-11-27T10:00:00.000Z',
  })
  const LINKS = '/admin/models/small/preview-links'
  const opening = () => {
    const replace = vi.fn()
    vi.spyOn(window, 'open').mockReturnValue({ location: { replace }, close: vi.fn() } as never)
    return replace
  }
  const posted = () => api.received.filter(({ method, path }) => method === 'POST' && path === LINKS)

  test('saves, and opens the link that shows the draft as it is, or makes one', async () => {
    await signIn(api, 'consultant')
    api.answer(`GET ${LINKS}`, { body: [link('old', 1)] })
    const replace = opening()
    const { user, store } = await drawnInStudio(<PreviewButton model="small" />, { document })
    await press(user, 'Preview')
    await waitFor(() => expect(replace).toHaveBeenCalledWith('/preview/old'))
    expect(posted()).toHaveLength(0)
    store.edit((now) => ({ ...now, title: text('Other') }))
    api.answer(`POST ${LINKS}`, { status: 201, body: link('new', 2) })
    await press(user, 'Preview')
    await waitFor(() => expect(replace).toHaveBeenLastCalledWith('/preview/new'))
    expect(store.changed).toBe(false)
  })

  test('says what is in the way, and opens nothing', async () => {
    await signIn(api, 'consultant')
    const replace = opening()
    const { user } = await drawnInStudio(<PreviewButton model="small" />, { document: { ...document, options: [] } })
    await press(user, 'Preview')
    await screen.findByText(/in the way of a preview/)
    expect(replace).not.toHaveBeenCalled()
  })
})
