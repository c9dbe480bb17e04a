import { getModel } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { call } from './call.ts'
import { scriptedApi } from './testing/scripted-api.ts'

const api = scriptedApi()

test('a server that is gone says that nothing typed is lost, with status 0', async () => {
  await api.stop()
  const error = await call(getModel, { params: { id: 'x' } }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 0, message: expect.stringContaining('What you did is still here') })
})
