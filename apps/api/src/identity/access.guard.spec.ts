import { expect, test } from '@jest/globals'
import { Controller, Get, Post } from '@nestjs/common'
import { METHOD_METADATA } from '@nestjs/common/constants.js'
import { ModulesContainer } from '@nestjs/core'
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js'
import { testApi } from '../../test/api.ts'
import { CONTRACT } from '../http/endpoint.decorator.ts'
import { Open, OPEN } from '../http/open.decorator.ts'
import { AccessGuard } from './access.guard.ts'

const api = testApi()

/** Every method that serves something, with the class it is in. */
function handlers() {
  const classes = [...api.app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].map(({ metatype }) => metatype as new () => object),
  )
  return classes.flatMap((type) =>
    Object.getOwnPropertyNames(type.prototype)
      .map((name) => (type.prototype as { [name: string]: unknown })[name] as () => unknown)
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
      .map((handler) => ({ type, handler })),
  )
}

test('every route has a contract or is marked as open', () => {
  const all = handlers()
  expect(all.length).toBeGreaterThan(40)
  const undeclared = all.filter(
    ({ handler }) => !Reflect.hasMetadata(CONTRACT, handler) && !Reflect.hasMetadata(OPEN, handler),
  )
  expect(undeclared).toEqual([])
})

@Controller()
class Forgotten {
  @Get('forgotten')
  read() {
    return 'everything'
  }
}

@Controller()
class OpenWrites {
  @Open()
  @Post('open')
  write() {
    return 'done'
  }
}

test.each([
  { what: 'what was forgotten to be declared', type: Forgotten, handler: Forgotten.prototype.read, method: 'GET' },
  { what: 'a write that no contract declares', type: OpenWrites, handler: OpenWrites.prototype.write, method: 'POST' },
])('$what is served to nobody', ({ type, handler, method }) => {
  const context = new ExecutionContextHost([{ method, headers: {} }, {}], type, handler)
  expect(() => api.app.get(AccessGuard).canActivate(context)).toThrow(/not served/)
})
