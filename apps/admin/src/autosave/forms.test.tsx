import { useState } from 'react'
import { Form, TextInput } from 'react-admin'
import { Link } from 'react-router-dom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { drawnInDesk, emptyDesk, field, press, screen, type User, waitFor } from '../testing/desk.tsx'
import { AutosaveFields } from './AutosaveFields.tsx'
import { autosaveStore } from './autosave-store.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { openPages, pageId } from './open-pages.ts'
import { leavesUnsaved, markFormSaved } from './unsaved-forms.ts'

emptyDesk()
afterEach(() => {
  autosaveStore.full = false
})

const kept = () => Object.values(localStorage).map((entry) => (JSON.parse(entry as string) as { value: object }).value)
const keepEnded = (value: object, at = 1) =>
  localStorage.setItem('verdict:kept::study/1:ended', JSON.stringify({ value, at }))

describe('a form of react-admin', () => {
  function form({ onSubmit = () => {} }: { onSubmit?(): void } = {}) {
    function Page() {
      const [record] = useState({ id: 1, title: 'Shop', place: 'Olot' })
      return (
        <Form record={record} onSubmit={onSubmit}>
          <TextInput source="title" />
          <TextInput source="place" />
          <AutosaveFields form="study/1" />
          <button type="submit">Save</button>
        </Form>
      )
    }
    return drawnInDesk(<Page />)
  }

  test('keeps the fields that were changed at each key, and no others', async () => {
    const user = form()
    await user.type(field('Title'), 's')
    expect(kept()).toEqual([{ title: 'Shops' }])
    await user.type(field('Title'), '!')
    await user.type(field('Place'), '?')
    expect(kept()).toEqual([{ title: 'Shops!', place: 'Olot?' }])
    expect(leavesUnsaved()).toBe(true)
  })

  test('taken back to what it was keeps nothing and asks nothing', async () => {
    const user = form()
    await user.type(field('Title'), 's{Backspace}')
    expect([kept(), leavesUnsaved()]).toEqual([[], false])
  })

  test('finds what an ended page kept as its own, says so, and drops it when asked', async () => {
    keepEnded({ title: 'Kept' })
    const user = form()
    await waitFor(() => expect(field('Title').value).toBe('Kept'))
    expect(field('Place').value).toBe('Olot')
    expect(Object.keys(localStorage)).toEqual([`verdict:kept::study/1:${pageId}`])
    expect(screen.getByText(/^Unsaved changes from .* restored\.$/)).toBeTruthy()
    await press(user, 'Discard')
    expect([field('Title').value, kept()]).toEqual(['Shop', []])
    expect(screen.queryByText(/restored\.$/)).toBeNull()
  })

  test('that was finished keeps nothing more', async () => {
    const user = form()
    await user.type(field('Title'), 's')
    markFormSaved('study/1')
    await user.type(field('Title'), '!')
    expect([kept(), leavesUnsaved()]).toEqual([[], false])
  })

  test('does not ask while it is being saved', async () => {
    let end = () => {}
    const user = form({ onSubmit: () => new Promise<void>((resolve) => (end = resolve)) as never })
    await user.type(field('Title'), 's')
    await press(user, 'Save')
    await waitFor(() => expect(leavesUnsaved()).toBe(false))
    end()
    await waitFor(() => expect(leavesUnsaved()).toBe(true))
  })
})

describe('leaving', () => {
  const note = (text: string) => (
    <Form record={{ id: 1, title: text }}>
      <TextInput source="title" />
      <AutosaveFields form="note" />
    </Form>
  )
  async function typed(to: string): Promise<User> {
    const user = drawnInDesk(
      <>
        {note('Shop')}
        <Link to={to}>Go</Link>
        <LeaveDialog />
      </>,
      { at: '/leads', path: '/leads' },
    )
    await user.type(field('Title'), 's')
    return user
  }
  const goes = async (user: User) => user.click(screen.getByRole('link', { name: 'Go' }))
  const address = () => screen.getByRole('status', { name: 'Address' }).textContent

  test('a form with something unsaved asks; stays or leaves as one says', async () => {
    const user = await typed('/models')
    await goes(user)
    expect(screen.getByRole('dialog', { name: 'Leave with unsaved changes?' })).toBeTruthy()
    expect(screen.getByText(/^They are kept in this browser/)).toBeTruthy()
    await press(user, 'Stay')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect([address(), field('Title').value]).toEqual(['/leads', 'Shops'])
    await goes(user)
    await press(user, 'Leave')
    await waitFor(() => expect(address()).toBe('/models'))
  })

  test.each(['/leads?page=2', '/login'])('for %s asks nothing', async (to) => {
    const user = await typed(to)
    await goes(user)
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(address()).toBe(to))
  })

  test('says that it will be lost where the browser has no room', async () => {
    const user = await typed('/models')
    autosaveStore.full = true
    await goes(user)
    expect(screen.getByText(/they will be lost/)).toBeTruthy()
  })

  test('the page itself asks too, and only while something is unsaved', async () => {
    const user = await typed('/models')
    const leaves = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leaves()).toBe(true)
    await user.type(field('Title'), '{Backspace}')
    expect(leaves()).toBe(false)
  })
})

describe('which pages are open', () => {
  const withLocks = async (locks: object | undefined, ask: () => Promise<unknown>) => {
    const before = Object.getOwnPropertyDescriptor(navigator, 'locks')
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
    try {
      return await ask()
    } finally {
      if (before) Object.defineProperty(navigator, 'locks', before)
      else Reflect.deleteProperty(navigator, 'locks')
    }
  }

  test('is told by the locks that they hold, whatever else holds one', async () => {
    const held = [{ name: 'verdict:page:a' }, { name: 'other:b' }, {}, { name: 'verdict:page:c' }]
    expect(await withLocks({ query: async () => ({ held }) }, openPages)).toEqual(new Set(['a', 'c']))
    expect(await withLocks({ query: async () => ({}) }, openPages)).toEqual(new Set())
  })

  test('is not known where the browser has no locks', async () => {
    expect(await withLocks(undefined, openPages)).toEqual(new Set())
  })

  test('a page holds its own until it ends, and again when it is shown once more', async () => {
    const held: string[] = []
    const request = (name: string, work: () => Promise<void>) => {
      held.push(name)
      return work().then(() => held.splice(held.indexOf(name), 1))
    }
    await withLocks({ request }, async () => {
      vi.resetModules()
      const fresh = await import('./open-pages.ts')
      const own = `verdict:page:${fresh.pageId}`
      expect(held).toEqual([own])
      dispatchEvent(new Event('pagehide'))
      await waitFor(() => expect(held).toEqual([]))
      dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
      expect(held).toEqual([])
      dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
      expect(held).toContain(own)
      dispatchEvent(new Event('pagehide'))
      await waitFor(() => expect(held).toEqual([]))
    })
  })
})
