import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { emptyDesk, press, screen } from '../../testing/desk.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { useStudioKeys } from '../use-studio-keys.ts'
import { Effects } from './Effects.tsx'

emptyDesk()

const document: ModelDocument = {
  ...smallDocument,
  rules: [{ key: 'r', description: { en: 'r' }, when: true, effects: [] }],
}

function Part() {
  const { document, edit, store, steps } = useDraft()
  useStudioKeys(store, steps)
  return (
    <Effects
      label="Effects"
      place="rules/r"
      effects={document.rules[0]?.effects ?? []}
      onChange={(effects) => edit((now) => ({ ...now, rules: now.rules.map((rule) => ({ ...rule, effects })) }))}
    />
  )
}

const UNDO = '{Control>}z{/Control}'
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}'

/** A knock-out that is whole, and a remark that is begun after it. */
async function opened() {
  const studio = await drawnInStudio(<Part />, { document })
  const { user, now, unfinished } = studio
  await press(user, 'a knock-out')
  await press(user, /^Option/)
  await user.click(await screen.findByRole('menuitem', { name: 'a' }))
  const state = () => [now().rules[0]?.effects.length, Object.keys(unfinished.snapshot()).length]
  return { ...studio, state }
}

describe('undo', () => {
  test('takes back the part that was begun last, and only then what was finished before', async () => {
    const { user, state } = await opened()
    await press(user, 'a rating')
    expect(state()).toEqual([1, 1])
    await user.keyboard(UNDO)
    expect(state()).toEqual([1, 0])
    await user.keyboard(UNDO)
    expect(state()).toEqual([0, 1])
    await user.keyboard(UNDO)
    expect(state()).toEqual([0, 0])
  })

  test('is undone by redo, step by step', async () => {
    const { user, state } = await opened()
    await press(user, 'a rating')
    await user.keyboard(UNDO + UNDO + UNDO)
    await user.keyboard(REDO)
    expect(state()).toEqual([0, 1])
    await user.keyboard(REDO)
    expect(state()).toEqual([1, 0])
    await user.keyboard(REDO)
    expect(state()).toEqual([1, 1])
  })

  test('brings back a part that was removed', async () => {
    const { user, state } = await opened()
    await press(user, 'a rating')
    await press(user, 'Remove effect 2')
    expect(state()).toEqual([1, 0])
    await user.keyboard(UNDO)
    expect(state()).toEqual([1, 1])
  })

  test('goes over an edit that came after a part was begun first', async () => {
    const { user, state, store, now } = await opened()
    await press(user, 'a rating')
    store.edit((before) => ({ ...before, title: { en: 'New' } }))
    await user.keyboard(UNDO)
    expect([state(), now().title]).toEqual([[1, 1], smallDocument.title])
    await user.keyboard(UNDO)
    expect(state()).toEqual([1, 0])
  })
})
