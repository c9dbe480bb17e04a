import { compile } from '@verdict/engine'
import { djangoOrNodejs as document } from '@verdict/starter-models'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { continueLink } from '../answers/continue-link.ts'
import { newStoredAnswers, readStored, SETTLED, storeAnswers, type StoredAnswers } from '../answers/stored-answers.ts'
import { type AssessmentState, useAssessment } from './use-assessment.ts'

const model = compile(document)
const [first, second] = document.questions.map(({ key }) => key) as [string, string]
const firstChoice = (key: string) => {
  const question = document.questions.find((each) => each.key === key)
  if (question?.type === 'number') return question.min ?? 1
  if (question?.type === 'boolean') return true
  const choice = question?.choices?.[0]?.key as string
  return question?.type === 'multi' ? [choice] : choice
}

const storedWith = (stored: Partial<StoredAnswers>): StoredAnswers => ({ ...newStoredAnswers(first), ...stored })
const open = () => renderHook(() => useAssessment(document, model)).result
type Opened = ReturnType<typeof open>
const stateIn = (opened: Opened) => opened.current.state as AssessmentState
const isDue = { verdict: false }

/** Answers the question that is shown and presses Continue. */
async function goOn(opened: Opened, answer: StoredAnswers['answers'][string] | undefined) {
  const { question, stored } = stateIn(opened)
  if (question !== undefined && answer !== undefined) act(() => stateIn(opened).answer(question, answer))
  act(() =>
    stateIn(opened).next(() => {
      isDue.verdict = true
    }),
  )
  await waitFor(() => expect(isDue.verdict || stateIn(opened).stored.index !== stored.index).toBe(true), {
    timeout: 5000,
  })
}

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/django-or-nodejs')
  isDue.verdict = false
})

describe('a first visit', () => {
  test('shows no question before it is started', () => {
    const opened = open()
    expect(opened.current.state).toBeUndefined()
    expect(opened.current.kept).toBeUndefined()
    expect(opened.current.visit).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('begins with the first question of the model, as the visit that it was counted as', () => {
    const opened = open()
    const { visit } = opened.current
    act(() => opened.current.start())
    expect(stateIn(opened).question).toBe(first)
    expect(location.hash).toBe(`#q-${first}`)
    expect(opened.current.visit).toBe(visit)
  })
})

describe('answering', () => {
  test('stores every answer on the device at once', () => {
    const opened = open()
    act(() => opened.current.start())
    act(() => stateIn(opened).answer(first, firstChoice(first)))
    expect(readStored(document)?.stored.answers).toEqual({ [first]: firstChoice(first) })
  })

  test('a changed answer is sent under a new key, and the same answers under the same', async () => {
    const opened = open()
    act(() => opened.current.start())
    act(() => stateIn(opened).answer(first, firstChoice(first)))
    const { submission } = stateIn(opened).stored
    await goOn(opened, undefined)
    act(() => stateIn(opened).back())
    expect(stateIn(opened).stored.submission).toBe(submission)
    act(() => stateIn(opened).answer(first, null))
    expect(stateIn(opened).stored.submission).not.toBe(submission)
  })

  test('an answer that is removed leaves none', () => {
    const opened = open()
    act(() => opened.current.start())
    act(() => stateIn(opened).answer(first, firstChoice(first)))
    act(() => stateIn(opened).answer(first, undefined))
    expect(stateIn(opened).stored.answers).toEqual({})
  })

  test('a number that is committed after the step has changed is not lost', async () => {
    const opened = open()
    act(() => opened.current.start())
    const { answer } = stateIn(opened)
    await goOn(opened, firstChoice(first))
    const now = stateIn(opened).question
    act(() => answer(second, firstChoice(second)))
    expect(stateIn(opened).question).toBe(now)
    expect(stateIn(opened).stored.answers).toMatchObject({
      [first]: firstChoice(first),
      [second]: firstChoice(second),
    })
  })

  test('leads through questions to the settled step, and on from there to the verdict', async () => {
    const opened = open()
    act(() => opened.current.start())
    for (let shown = 0; shown < 30 && stateIn(opened).question !== undefined; shown++)
      await goOn(opened, firstChoice(stateIn(opened).question as string))
    expect(location.hash).toBe('#settled')
    expect(stateIn(opened).stored.path.at(-1)).toBe(SETTLED)
    const { position } = stateIn(opened)
    act(() => stateIn(opened).goOn())
    await waitFor(() => expect(stateIn(opened).question).toBeDefined(), { timeout: 5000 })
    expect(stateIn(opened).position).toBe(position)
    for (let shown = 0; shown < 30 && !isDue.verdict; shown++)
      await goOn(opened, firstChoice(stateIn(opened).question as string))
    expect(isDue.verdict).toBe(true)
    expect(stateIn(opened).remaining).toBe(0)
  }, 60_000)

  test('a press that is followed by another answer is dropped: the client is not sent on', async () => {
    const opened = open()
    act(() => opened.current.start())
    // Both before the worker can have replied.
    act(() => {
      stateIn(opened).next(() => {})
    })
    act(() => stateIn(opened).answer(first, null))
    await waitFor(() => expect(stateIn(opened).ahead).toBeDefined(), { timeout: 5000 })
    expect(stateIn(opened).question).toBe(first)
  })
})

describe('going back', () => {
  test('shows the question before, and from the first one the start page', async () => {
    const opened = open()
    act(() => opened.current.start())
    await goOn(opened, firstChoice(first))
    expect(stateIn(opened).question).not.toBe(first)
    act(() => stateIn(opened).back())
    expect(stateIn(opened).question).toBe(first)
    act(() => stateIn(opened).back())
    expect(opened.current.state).toBeUndefined()
    expect(location.hash).toBe('')
  })

  test("the browser's Back button shows the step that its address names", async () => {
    const opened = open()
    act(() => opened.current.start())
    await goOn(opened, firstChoice(first))
    const now = stateIn(opened).question as string
    const pop = (hash: string) =>
      act(() => {
        history.replaceState(null, '', `/django-or-nodejs${hash}`)
        dispatchEvent(new PopStateEvent('popstate'))
      })
    pop(`#q-${first}`)
    expect(stateIn(opened).question).toBe(first)
    pop(`#q-${now}`)
    expect(stateIn(opened).question).toBe(now)
    pop('#q-no-such-question')
    expect(stateIn(opened).question).toBe(now)
    pop('')
    expect(opened.current.state).toBeUndefined()
  })

  test('a question of the thread is shown again, and a question that was never shown is not', async () => {
    const opened = open()
    act(() => opened.current.start())
    await goOn(opened, firstChoice(first))
    const { question } = stateIn(opened)
    act(() => stateIn(opened).returnTo('no-such-question'))
    expect(stateIn(opened).question).toBe(question)
    act(() => stateIn(opened).returnTo(first))
    expect(stateIn(opened).question).toBe(first)
  })
})

describe('coming back', () => {
  const answers = { [first]: firstChoice(first) } as StoredAnswers['answers']

  test('offers to resume, with the answers and the place', () => {
    storeAnswers(document.slug, storedWith({ answers, path: [first, second], index: 1 }))
    const opened = open()
    expect(opened.current.state).toBeUndefined()
    act(() => opened.current.resume())
    expect(stateIn(opened).question).toBe(second)
    expect(stateIn(opened).stored.answers).toEqual(answers)
  })

  test('a reload within a question shows that question', () => {
    storeAnswers(document.slug, storedWith({ answers, path: [first, second], index: 1 }))
    history.replaceState(null, '', `/django-or-nodejs#q-${first}`)
    expect(stateIn(open()).question).toBe(first)
  })

  test('the address of a question whose answers were sent shows the start page', () => {
    history.replaceState(null, '', `/django-or-nodejs#q-${first}`)
    const opened = open()
    expect(opened.current.state).toBeUndefined()
    expect(location.hash).toBe('')
  })

  test('answers that wait for a network open at once', () => {
    storeAnswers(document.slug, storedWith({ answers, pending: true }))
    expect(stateIn(open()).stored.pending).toBe(true)
  })

  test('a client who opens a question again is not sent behind their back', () => {
    storeAnswers(document.slug, storedWith({ answers, path: [first, second], index: 1, pending: true }))
    const opened = open()
    act(() => stateIn(opened).back())
    expect(stateIn(opened).stored.pending).toBeUndefined()
  })

  test('answers that no longer fit the model are named', () => {
    storeAnswers(document.slug, storedWith({ answers: { ...answers, [second]: 'no-such-choice', gone: true } }))
    const opened = open()
    expect(opened.current.dropped).toEqual({ questions: [second], gone: 1 })
    expect(opened.current.kept?.answers).toEqual(answers)
  })
})

describe('a link with answers', () => {
  const brought = storedWith({ answers: { [first]: null }, path: [first, second], index: 1 })
  const follow = (mark?: string) =>
    history.replaceState(null, '', new URL(continueLink(brought, 'http://localhost/django-or-nodejs', mark)).hash)

  test('is used where this device has none, and removed from the address', () => {
    follow()
    const opened = open()
    expect(opened.current.kept?.answers).toEqual(brought.answers)
    expect(opened.current.arrival).toBeUndefined()
    expect(location.hash).toBe('')
  })

  test('asks where this device has other answers, and uses them on request', () => {
    const here = { [second]: firstChoice(second) } as StoredAnswers['answers']
    storeAnswers(document.slug, storedWith({ answers: here }))
    follow()
    const opened = open()
    expect(opened.current.kept?.answers).toEqual(here)
    expect(opened.current.arrival).toMatchObject({ stored: { answers: brought.answers } })
    expect(location.hash).not.toBe('')
    act(() => opened.current.take())
    expect(opened.current.kept?.answers).toEqual(brought.answers)
    expect(location.hash).toBe('')
  })

  test('does not ask where no answer would be lost', () => {
    storeAnswers(document.slug, storedWith({ answers: brought.answers }))
    follow()
    expect(open().current.arrival).toBeUndefined()
  })

  test('of a page that only changed its language shows the question at once', () => {
    follow('#go-on=')
    expect(stateIn(open()).question).toBe(second)
  })

  test('that is damaged is reported, and the answers of this device stay', () => {
    storeAnswers(document.slug, storedWith({ answers: brought.answers }))
    history.replaceState(null, '', '#continue=%%%')
    const opened = open()
    expect(opened.current.arrival).toBe('damaged')
    expect(opened.current.kept?.answers).toEqual(brought.answers)
  })
})

describe('two tabs', () => {
  /** The storage event that the other tabs receive after a write. */
  const told = () =>
    act(() => void dispatchEvent(new StorageEvent('storage', { key: `verdict:answers:${document.slug}` })))

  test('an answer given in another tab arrives, and the step that is shown stays', () => {
    const opened = open()
    act(() => opened.current.start())
    storeAnswers(
      document.slug,
      storedWith({ answers: { [second]: firstChoice(second) as string }, path: [first, second], index: 1 }),
    )
    told()
    expect(stateIn(opened).stored.answers).toEqual({ [second]: firstChoice(second) })
    expect(stateIn(opened).question).toBe(first)
  })

  test('answers that another tab has sent are removed from this one', () => {
    const opened = open()
    act(() => opened.current.start())
    act(() => stateIn(opened).answer(first, firstChoice(first)))
    localStorage.clear()
    told()
    expect(opened.current.state).toBeUndefined()
    expect(opened.current.kept).toBeUndefined()
  })
})

test('answers that wait for a network are marked once, and unmarked', () => {
  const opened = open()
  act(() => opened.current.start())
  const { stored } = stateIn(opened)
  act(() => stateIn(opened).hold(false))
  expect(stateIn(opened).stored).toBe(stored)
  act(() => stateIn(opened).hold(true))
  expect(readStored(document)?.stored.pending).toBe(true)
  act(() => stateIn(opened).hold(false))
  expect(readStored(document)?.stored.pending).toBeUndefined()
})
