import { expect, test } from '@jest/globals'
import { Repeating } from './repeating.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('runs again at once while there is more to do, and after a pause otherwise, also after a failure', async () => {
  const outcomes = ['more', 'more', 'failure', 'nothing', 'nothing']
  let runs = 0
  const repeating = new Repeating(() => {
    runs++
    const outcome = outcomes.shift()
    return outcome === 'failure' ? Promise.reject(new Error('away')) : Promise.resolve(outcome === 'more')
  }, 5)
  repeating.start()
  while (outcomes.length > 0) await soon()
  await repeating.stop()
  expect(runs).toBeGreaterThanOrEqual(5)
  const ended = runs
  repeating.wake()
  await soon()
  expect(runs).toBe(ended)
})

test('runs one at a time, and at once when it is woken while it pauses', async () => {
  let [runs, atOnce, most] = [0, 0, 0]
  const repeating = new Repeating(async () => {
    runs++
    most = Math.max(most, ++atOnce)
    await soon()
    atOnce--
    return false
  }, 600_000)
  repeating.start()
  for (let i = 0; i < 5; i++) repeating.wake()
  while (runs < 2 || atOnce > 0) await soon()
  await soon()
  for (let i = 0; i < 5; i++) repeating.wake()
  while (runs < 3 || atOnce > 0) await soon()
  await repeating.stop()
  expect(most).toBe(1)
  expect(runs).toBeLessThanOrEqual(4)
})

test('stops though the run under way never ends', async () => {
  const repeating = new Repeating(() => new Promise(() => {}), 5)
  repeating.start()
  await repeating.stop()
})
