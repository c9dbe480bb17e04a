import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markFormSaved, isFormSaved, leavesUnsaved, useUnsavedForm } from './unsaved-forms.ts'
import { type AutosavedForm, useAutosave } from './use-autosave.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

interface Note {
  text: string
  phone?: string
}

const NOTHING: Note = { text: '' }

/** A form that keeps what is typed, and what it has now. */
function noteForm(form = 'note/1', within?: string) {
  const now: { form?: AutosavedForm<Note> } = {}
  function Form() {
    now.form = useAutosave<Note>(form, NOTHING, within)
    return (
      <input
        aria-label="Note"
        value={now.form.value.text}
        onChange={({ target }) => now.form?.set((value) => ({ ...value, text: target.value }))}
      />
    )
  }
  const drawn = render(<Form />)
  const type = (text: string) => fireEvent.change(screen.getByLabelText('Note'), { target: { value: text } })
  const doing = (work: (form: AutosavedForm<Note>) => void) => act(() => work(now.form as AutosavedForm<Note>))
  return { now: () => now.form as AutosavedForm<Note>, type, doing, leave: () => drawn.unmount() }
}

const entries = () => Object.keys(localStorage).filter((key) => key.startsWith('verdict:kept:'))

describe('what is typed into a form', () => {
  test('is kept at every key, and is there again', async () => {
    const first = noteForm()
    first.type('C')
    first.type('Called')
    expect(entries()).toHaveLength(1)
    expect(first.now().dirty).toBe(true)
    first.leave()
    const again = noteForm()
    await waitFor(() => expect(again.now().value).toEqual({ text: 'Called' }))
    expect(again.now().restored).toBeGreaterThan(Date.now() - 60_000)
  })

  test('is no other form’s', async () => {
    const first = noteForm('note/1')
    first.type('Called')
    first.leave()
    const other = noteForm('note/2')
    await act(async () => {})
    expect(other.now().value).toEqual(NOTHING)
  })

  test('taken back to nothing is kept no longer', () => {
    const { now, type } = noteForm()
    type('x')
    type('')
    expect([entries(), now().dirty]).toEqual([[], false])
  })

  test('is forgotten once it is cleared, with the word that it was found', async () => {
    const first = noteForm()
    first.type('Called')
    first.leave()
    const again = noteForm()
    await waitFor(() => expect(again.now().restored).toBeDefined())
    again.doing((form) => form.clear())
    expect([entries(), again.now().value, again.now().restored]).toEqual([[], NOTHING, undefined])
  })

  test('after it was sent stays, what was sent does not', () => {
    const { now, type, doing } = noteForm()
    type('Called.')
    const sent = now().value
    doing((form) => form.set((value) => ({ ...value, phone: '1' })))
    doing((form) => form.saved(sent))
    expect(now().value).toEqual({ phone: '1' })
  })

  test('before what an ended page kept is found is not written over', async () => {
    localStorage.setItem(
      'verdict:kept::note/1:ended',
      JSON.stringify({ value: { text: 'Kept' }, at: Date.now() + 60_000 }),
    )
    const { now, type } = noteForm()
    type('Typed at once')
    await act(async () => {})
    expect(now().value).toEqual({ text: 'Typed at once' })
    expect(entries()).toHaveLength(2)
  })
})

describe('leaving', () => {
  test('asks while something is unsaved, also at the end of the page', () => {
    const { type, leave } = noteForm()
    expect(leavesUnsaved()).toBe(false)
    type('x')
    expect([leavesUnsaved(), leavesUnsaved('/leads')]).toEqual([true, true])
    leave()
    expect(leavesUnsaved()).toBe(false)
  })

  test.each([
    ['/models/1', false],
    ['/models/1/rules', false],
    ['/models/10', true],
    ['/models', true],
    ['/leads', true],
  ])('for %s from below /models/1: %s', (address, asks) => {
    noteForm('publish/1', '/models/1').type('x')
    expect(leavesUnsaved(address)).toBe(asks)
  })

  test('does not ask about a form that was saved and still stands', () => {
    noteForm().type('x')
    markFormSaved('note/1')
    expect([isFormSaved('note/1'), leavesUnsaved(), entries()]).toEqual([true, false, []])
    expect(isFormSaved('note/2')).toBe(false)
  })

  test('asks what is there now, not what was when the form was drawn', () => {
    let dirty = false
    function Draft() {
      useUnsavedForm('draft/1', () => dirty)
      return null
    }
    render(<Draft />)
    expect(leavesUnsaved()).toBe(false)
    dirty = true
    expect(leavesUnsaved()).toBe(true)
  })
})
