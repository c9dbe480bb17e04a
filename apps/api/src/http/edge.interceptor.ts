import { createHash } from 'node:crypto'
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import type { Endpoint } from '@verdict/contracts'
import type { FastifyReply } from 'fastify'
import { from, lastValueFrom, type Observable } from 'rxjs'
import { DataSource, type EntityManager } from 'typeorm'
import { ContentRevision } from '../reply-cache/content-revision.service.ts'
import { workOf } from '../work/work.ts'
import { laneFor, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { allTold } from './all-told.ts'
import { DerivedMembers } from './derived-members.ts'
import { encode } from './encode.ts'
import { CONTRACT, DECIDES_FIRST } from './endpoint.decorator.ts'
import { appendOnce, idempotencyKeyOf, runOnce, savedReply } from './idempotency.ts'
import { readInput } from './input.ts'
import { Page } from './page.ts'
import { RateLimits } from './rate-limits.ts'
import { ApiError } from './api-error.ts'
import { Serialised } from './serialised.ts'
import type { ServedRequest } from './served-request.ts'
import type { Call, Deciding } from './call.ts'

/** How a handler is called: in its transaction, or before it opens one itself. */
interface Opening {
  decidesFirst: boolean
  handle: () => Promise<unknown>
}

/**
 * The edge, for every call of every room that was admitted: reads the input against the contract, opens the transaction with audit and outbox in it,
 * makes retries harmless, and writes the reply.
 */
@Injectable()
export class Edge implements NestInterceptor {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    private readonly pool: WorkerPool,
    private readonly derived: DerivedMembers,
    private readonly content: ContentRevision,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const contract = Reflect.getMetadata(CONTRACT, context.getHandler()) as Endpoint | undefined
    if (!contract) return next.handle()
    const request = context.switchToHttp().getRequest<ServedRequest>()
    const reply = context.switchToHttp().getResponse<FastifyReply>()
    const decidesFirst = Reflect.getMetadata(DECIDES_FIRST, context.getHandler()) as boolean
    const handle = () => lastValueFrom(next.handle(), { defaultValue: undefined })
    return from(this.serve(contract, request, reply, { decidesFirst, handle }))
  }

  private async serve(contract: Endpoint, request: ServedRequest, reply: FastifyReply, opening: Opening) {
    const input = await readInput(contract, request, ({ text }) =>
      this.pool.run(laneFor(walkCost(text.length)), 'readLongBody', { contract: contract.name, text }),
    )
    await this.limitPerValue(contract, input.body)
    if (contract.limitAll) await this.limits.take(contract.name, contract.limitAll)
    request.input = input
    const opened = {
      now: new Date(),
      actor: request.actor ?? null,
      revision: contract.conditional ? revisionOf(request) : 0,
      address: request.ip,
      reply,
    }
    const key = contract.idempotent ? idempotencyKeyOf(request.headers) : undefined
    // What a key stands for: two calls with one body are not the same where they are about different records.
    const asked = contract.params ? [input.params, input.body] : input.body
    const callIn = (database: EntityManager): Call => ({ ...workOf(database, opened), ...opened })
    const writeNow = async <Reply extends object | undefined>(run: (call: Call) => Promise<Reply>): Promise<Reply> => {
      await stillAdmitted(request)
      return this.database.transaction((database) => {
        const call = callIn(database)
        return key === undefined ? run(call) : runOnce(call, contract.name, key, asked, () => run(call))
      })
    }
    // What clients send changes nothing that others read.
    const settled = <Result>(run: () => Promise<Result>) =>
      contract.access === 'public' ? run() : this.content.settled(run)
    const { manager } = this.database
    const write: Deciding['write'] = (run) => settled(() => writeNow(run))
    const append: Deciding['append'] = (reply, appended) =>
      settled(() => appendOnce(this.database, appended, reply, { scope: contract.name, key, asked, now: opened.now }))
    const handle = async (call: Call | Deciding) => {
      request.call = call
      return sent(contract, await allTold(input.problems, opening.handle), reply) as object | undefined
    }
    const complete = (kept: object | undefined) => this.derived.complete(contract, kept)
    if (contract.method === 'GET') return handle(callIn(manager))
    if (!opening.decidesFirst) return complete(await write(handle))
    const saved = key === undefined ? undefined : await savedReply(manager, contract.name, key, asked)
    return complete(saved ?? (await handle({ ...opened, database: manager, write, append })))
  }

  /** Counted before the transaction is opened: a call that waits for a second connection while it holds one can stop them all. */
  private async limitPerValue({ name, limitPer = [] }: Endpoint, body: unknown) {
    for (const limit of [limitPer].flat()) {
      const value = String((body as { [field: string]: unknown })[limit.field]).toLowerCase()
      // What a limit counts may be a secret, such as a result's token.
      const counted = createHash('sha256').update(value).digest('base64url')
      await this.limits.take(`${name}:${limit.field}:${counted}`, limit)
    }
  }
}

/** Milliseconds after which the caller's access is checked again: bodies may arrive slowly, and decisions may take long. */
const BELIEVED = 1_000

/** @throws ApiError (401, 403) where the caller lost access while the call was under way */
async function stillAdmitted({ admitted }: ServedRequest) {
  if (admitted && performance.now() - admitted.at > BELIEVED) await admitted.again()
}

/** What a handler gave, as it is sent. */
function sent(contract: Endpoint, given: unknown, reply: FastifyReply): unknown {
  if (!(given instanceof Serialised)) return encode(contract, given instanceof Page ? given.send(reply) : given)
  reply.header('content-type', 'application/json; charset=utf-8')
  return given.json
}

function revisionOf({ headers }: ServedRequest): number {
  const ifMatch = headers['if-match']
  if (ifMatch === undefined)
    throw new ApiError(428, 'precondition-required', 'Send If-Match with the revision that this is based on.')
  const [, number] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch) ?? []
  if (number === undefined) throw new ApiError(400, 'bad-if-match', 'If-Match must hold one revision, such as "12".')
  return Number(number)
}
