import { expect, test } from '@jest/globals'
import { inLane, type Lane, Lanes, MOST_CONNECTIONS } from './lanes.ts'

const PATIENCE = 200

/** Takes all turns that are free. */
async function fill(lanes: Lanes, lane: Lane): Promise<(() => void)[]> {
  const turns = await Promise.allSettled(Array.from({ length: MOST_CONNECTIONS + 5 }, () => lanes.enter(lane)))
  return turns.flatMap((turn) => (turn.status === 'fulfilled' ? [turn.value] : []))
}

test('writes that hold all they may leave turns to reads, and both leave some to signing in', async () => {
  const lanes = new Lanes(PATIENCE)
  const writes = await fill(lanes, 'write')
  const reads = await fill(lanes, 'read')
  const signIns = await fill(lanes, 'signIn')
  expect([writes.length, reads.length, signIns.length]).toEqual([12, 5, 3])
  for (const leave of [...writes, ...reads, ...signIns]) leave()
})

test('reads cannot hold all of them either', async () => {
  const lanes = new Lanes(PATIENCE)
  expect((await fill(lanes, 'read')).length).toBe(15)
  expect((await fill(lanes, 'write')).length).toBe(2)
})

test('who waits too long hears that it is busy', async () => {
  const lanes = new Lanes(PATIENCE)
  await fill(lanes, 'write')
  await expect(lanes.enter('write')).rejects.toMatchObject({ kind: 'busy' })
})

test('a released turn goes to the longest-waiting caller that is allowed to have it', async () => {
  const lanes = new Lanes(5_000)
  const turns = await Promise.all(Array.from({ length: 12 }, () => lanes.enter('write')))
  const order: string[] = []
  const first = lanes.enter('write').then(() => order.push('first'))
  const second = lanes.enter('write').then(() => order.push('second'))
  turns[0]?.()
  await first
  turns[1]?.()
  await second
  expect(order).toEqual(['first', 'second'])
})

test('nested calls use the lane of their caller; without a lane a call is a write', async () => {
  const lanes = new Lanes(PATIENCE)
  await fill(lanes, 'write')
  await expect(lanes.enter()).rejects.toMatchObject({ kind: 'busy' })
  const deep = async () => {
    await Promise.resolve()
    return lanes.enter()
  }
  expect(await inLane('read', deep)).toBeInstanceOf(Function)
})
