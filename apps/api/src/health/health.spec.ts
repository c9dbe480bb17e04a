import { expect, test } from '@jest/globals'
import { TestApi, testApi } from '../../test/api.ts'

const api = testApi()

test('the product says that it lives and that it is ready', async () => {
  expect((await api.send('GET', '/health/live')).body).toEqual({ status: 'live' })
  expect((await api.send('GET', '/health/ready')).status).toBe(200)
})

test('a product without its database lives, but is not ready', async () => {
  const cutOff = new TestApi()
  await cutOff.start()
  await cutOff.database.destroy()
  expect((await cutOff.send('GET', '/health/live')).status).toBe(200)
  expect((await cutOff.send('GET', '/health/ready')).status).toBe(503)
  await cutOff.database.initialize()
  await cutOff.stop()
})
