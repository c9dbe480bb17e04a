import { RouteConfig } from '@nestjs/platform-fastify'
import {
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common'
import { API, type Endpoint as Contract } from '@verdict/contracts'
import type { ServedRequest } from './served-request.ts'

/** Where a handler's contract is kept. */
export const CONTRACT = 'verdict:contract'
/** Where it is kept that a handler opens its transaction itself. */
export const DECIDES_FIRST = 'verdict:decides-first'

const fromRequest = (pick: (request: ServedRequest) => unknown) =>
  createParamDecorator((_, context: ExecutionContext) => pick(context.switchToHttp().getRequest()))
const Input = fromRequest(({ input }) => input)
const Opened = fromRequest(({ work }) => work)

/**
 * Serves a contract: routes it, guards it by its access, and hands the method what came (`InputOf<typeof contract>`) and what the edge
 * opened for it (`Work`).
 *
 * @param decidesFirst it takes long before it writes, so it is handed `Deciding` and opens the transaction when it is ready
 */
export function Endpoint(contract: Contract, { decidesFirst = false } = {}): MethodDecorator {
  return (target, name, descriptor) => {
    const decorators = [
      RequestMapping({ path: API + contract.path, method: RequestMethod[contract.method] }),
      HttpCode(contract.status ?? 200),
      SetMetadata(CONTRACT, contract),
      RouteConfig({ contract }),
      SetMetadata(DECIDES_FIRST, decidesFirst),
    ]
    for (const decorate of decorators) decorate(target, name, descriptor)
    Input()(target, name, 0)
    Opened()(target, name, 1)
  }
}
