import { RouteConfig } from '@nestjs/platform-fastify'
import {
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type StreamableFile,
} from '@nestjs/common'
import { API, type Endpoint as Contract, type GivenReplyOf, type InputOf } from '@verdict/contracts'
import type { Page } from './page.ts'
import type { Serialised } from './serialised.ts'
import type { ServedRequest } from './served-request.ts'
import type { Call, Deciding } from './call.ts'

/** The metadata key of a handler's contract. */
export const CONTRACT = 'verdict:contract'
/** The metadata key of handlers that open their transaction themselves. */
export const DECIDES_FIRST = 'verdict:decides-first'

const fromRequest = (pick: (request: ServedRequest) => unknown) =>
  createParamDecorator((_, context: ExecutionContext) => pick(context.switchToHttp().getRequest()))
const Input = fromRequest(({ input }) => input)
const Opened = fromRequest(({ call }) => call)

/** What a handler may give for a reply: the reply, a page of a list, or JSON that was written before; a file where there is none. */
type Given<Reply> = [Reply] extends [undefined]
  ? undefined | void | StreamableFile | Uint8Array
  : Reply | Serialised<Reply> | (Reply extends readonly (infer Row)[] ? Page<Row> : never)

/** A method that serves a contract. It leaves out the members that are derived. */
type Handler<E extends Contract, Opened, Derived extends PropertyKey> = (
  input: InputOf<E>,
  opened: Opened,
) => Eventually<Given<[Derived] extends [never] ? GivenReplyOf<E> : Omit<GivenReplyOf<E>, Derived>>>

type Eventually<Value> = Value | Promise<Value>

/** Replies that are the same for everybody are cached and have an ETag. */
const isForEverybody = ({ method, access, tagged }: Contract) => method === 'GET' && access === 'public' && tagged

interface Serving<DecidesFirst extends boolean, Derived extends PropertyKey> {
  /** The handler computes long before it writes: it receives `Deciding` and opens the transaction when it is ready. */
  decidesFirst?: DecidesFirst
  /** Members of the reply that `DerivedMembers` adds. */
  derived?: readonly Derived[]
}

/**
 * Serves a contract: routes it, guards it by its access, and hands the method what came (`InputOf<typeof contract>`) and what the edge
 * opened for it (`Call`). A method whose input or reply differs from the contract does not compile.
 */
export function Endpoint<
  E extends Contract,
  DecidesFirst extends boolean = false,
  const Derived extends keyof GivenReplyOf<E> = never,
>(contract: E, { decidesFirst }: Serving<DecidesFirst, Derived> = {}) {
  return <Method extends Handler<E, DecidesFirst extends true ? Deciding : Call, Derived>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    const decorators = [
      RequestMapping({ path: API + contract.path, method: RequestMethod[contract.method] }),
      HttpCode(contract.status ?? 200),
      SetMetadata(CONTRACT, contract),
      RouteConfig({ contract, ...(isForEverybody(contract) && { cached: { by: [] } }) }),
      SetMetadata(DECIDES_FIRST, decidesFirst ?? false),
    ]
    for (const decorate of decorators) decorate(target, name, descriptor)
    Input()(target, name, 0)
    Opened()(target, name, 1)
  }
}
