import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { readAhead } from './read-ahead.ts'

test('batches come in their order, whichever is read first, and no more than three are under way', async () => {
  let underWay = 0
  let most = 0
  const read = async (batch: number) => {
    most = Math.max(most, ++underWay)
    // The later ones are there sooner.
    for (let waits = 20 - batch; waits > 0; waits--) await turn()
    underWay--
    return batch
  }
  const read10: number[] = []
  for await (const batch of readAhead(10, read)) read10.push(batch)
  expect(read10).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(most).toBe(3)
})

test('a failed batch ends the file there, and what was read ahead is dropped', async () => {
  const written: number[] = []
  const write = async () => {
    const read = (batch: number) => (batch < 2 ? Promise.resolve(batch) : Promise.reject(new Error(`batch ${batch}`)))
    for await (const batch of readAhead(5, read)) written.push(batch)
  }
  await expect(write()).rejects.toThrow('batch 2')
  expect(written).toEqual([0, 1])
})

test('no more is read once the writer stops', async () => {
  const asked: number[] = []
  const read = (batch: number) => Promise.resolve(asked.push(batch))
  for await (const _ of readAhead(100, read)) break
  await turn()
  expect(asked.length).toBe(3)
})
