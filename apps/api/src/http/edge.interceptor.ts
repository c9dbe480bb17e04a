import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import type { Endpoint } from '@verdict/contracts'
import type { FastifyReply } from 'fastify'
import { from, lastValueFrom, type Observable } from 'rxjs'
import { DataSource, type EntityManager } from 'typeorm'
import { AuditTrail } from '../audit/audit-trail.ts'
import { Outbox } from '../outbox/outbox.ts'
import { CONTRACT } from './endpoint.decorator.ts'
import { idempotencyKeyOf, once } from './idempotency.ts'
import { readInput } from './input.ts'
import { Page } from './page.ts'
import { RateLimits } from './rate-limits.ts'
import { Refusal } from './refusal.ts'
import type { ServedRequest } from './served-request.ts'
import type { Work } from './work.ts'

/**
 * The edge, for every call of every room that was admitted: reads the input against the contract, opens the transaction with audit and outbox in it,
 * makes retries harmless, and writes the reply.
 */
@Injectable()
export class Edge implements NestInterceptor {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const contract: Endpoint | undefined = Reflect.getMetadata(CONTRACT, context.getHandler())
    if (!contract) return next.handle()
    const request = context.switchToHttp().getRequest<ServedRequest>()
    const reply = context.switchToHttp().getResponse<FastifyReply>()
    return from(this.serve(contract, request, reply, () => lastValueFrom(next.handle(), { defaultValue: undefined })))
  }

  private async serve(contract: Endpoint, request: ServedRequest, reply: FastifyReply, handle: () => Promise<unknown>) {
    const input = readInput(contract, request)
    await this.limitPerValue(contract, input.body)
    const revision = contract.conditional ? revisionOf(request) : 0
    const key = contract.idempotent ? idempotencyKeyOf(request.headers) : undefined

    const run = async (database: EntityManager) => {
      const now = new Date()
      const actor = request.actor ?? null
      const work: Work = {
        database,
        audit: new AuditTrail(database, now, actor),
        outbox: new Outbox(database, now),
        now,
        actor,
        revision,
        address: request.ip,
        reply,
      }
      request.work = work
      request.input = input
      if (key === undefined) return handle()
      return once(work, contract.name, key, input.body, () => handle() as Promise<object | undefined>)
    }
    const result = contract.method === 'GET' ? await run(this.database.manager) : await this.database.transaction(run)
    return result instanceof Page ? result.send(reply) : result
  }

  /** Counted before the transaction is opened: a call that waits for a second connection while it holds one can stop them all. */
  private async limitPerValue({ name, limitPer }: Endpoint, body: unknown) {
    if (!limitPer) return
    const value = String((body as { [field: string]: unknown })[limitPer.field])
      .trim()
      .toLowerCase()
    await this.limits.take(`${name}:${limitPer.field}:${value}`, limitPer)
  }
}

function revisionOf({ headers }: ServedRequest): number {
  const ifMatch = headers['if-match']
  if (ifMatch === undefined)
    throw new Refusal(428, 'precondition-required', 'Send If-Match with the revision that this is based on.')
  const [, number] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch) ?? []
  if (number === undefined) throw new Refusal(400, 'bad-if-match', 'If-Match must hold one revision, such as "12".')
  return Number(number)
}
