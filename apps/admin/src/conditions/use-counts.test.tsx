import type { Json, Question, Scenario } from '@verdict/engine'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Asking } from '../ui/use-kept-worker.ts'
import type { CountedModel } from './count.worker.ts'
import { useCounts } from './use-counts.ts'

let sent: Asking<CountedModel, Json[]>[] = []

/** Counts every condition once for each scenario there is. */
class CountingWorker {
  onmessage: ((event: { data: object }) => void) | undefined
  private scenarios = 0
  postMessage(message: Asking<CountedModel, Json[]>) {
    sent.push(message)
    this.scenarios = message.kept?.scenarios.length ?? this.scenarios
    const count = { scenarios: this.scenarios, drawn: 0, where: [] }
    queueMicrotask(() => this.onmessage?.({ data: { id: message.id, answer: message.asked.map(() => count) } }))
  }
  terminate() {}
}

beforeEach(() => {
  sent = []
  vi.stubGlobal('Worker', CountingWorker)
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const question = (text: string) => ({ key: 'team', type: 'boolean', text: { en: text } }) as Question
const scenario = (answers: Scenario['answers']) => ({ key: 's', answers }) as Scenario
const isTeam: Json = { '==': [{ var: 'team' }, true] }
const isNone: Json = { '==': [{ var: 'team' }, false] }
const rest = () => act(() => vi.advanceTimersByTimeAsync(120))

function counting(first: { conditions: Json[]; scenarios?: Scenario[]; text?: string }) {
  const props = (given: typeof first) => ({
    model: { questions: [question(given.text ?? 'A team?')], scenarios: given.scenarios ?? [scenario({ team: true })] },
    conditions: given.conditions,
  })
  const { result, rerender } = renderHook(({ model, conditions }) => useCounts(model, conditions), {
    initialProps: props(first),
  })
  return {
    count: (condition: Json) => result.current(condition)?.scenarios,
    become: (next: typeof first) => rerender(props(next)),
  }
}

test('conditions are counted together once typing rests, each once', async () => {
  const { count } = counting({ conditions: [isTeam, isNone, { '==': [{ var: 'team' }, true] }] })
  expect(count(isTeam)).toBeUndefined()
  await rest()
  expect(count(isTeam)).toBe(1)
  expect(sent.map(({ asked }) => asked)).toEqual([[isTeam, isNone]])
})

test('what is known is not asked again, nor where only texts were changed', async () => {
  const { become } = counting({ conditions: [isTeam, isNone] })
  await rest()
  become({ conditions: [isNone], text: 'Has it a team?' })
  await rest()
  expect(sent).toHaveLength(1)
})

test('another condition is asked of the same model, which is not sent again', async () => {
  const { count, become } = counting({ conditions: [isTeam] })
  await rest()
  become({ conditions: [isNone] })
  expect(count(isTeam)).toBe(1)
  await rest()
  expect(sent.map(({ kept }) => kept !== undefined)).toEqual([true, false])
  expect(count(isNone)).toBe(1)
})

test('where scenarios were changed all is counted again; what was counted stays until then', async () => {
  const { count, become } = counting({ conditions: [isTeam] })
  await rest()
  become({ conditions: [isTeam], scenarios: [scenario({ team: true }), scenario({ team: false })] })
  expect(count(isTeam)).toBe(1)
  await rest()
  expect(count(isTeam)).toBe(2)
  expect(sent.map(({ kept }) => kept?.scenarios.length)).toEqual([1, 2])
})
