import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppModule } from './app.module.ts'
import type { Environment } from './config/environment.token.ts'
import type { ProductFiles } from './config/product-files.ts'
import { admitRequests, takeTurns } from './http/admission.ts'
import { answerFromCache, answerPrivatelyFromCache, keepReplies, packCachedOnce } from './http/cached-replies.ts'
import { addressWithin } from './http/caller.ts'
import { Shutdown } from './http/shutdown.ts'
import { answerAsProblems, boundConnections, boundPipelining, patience } from './http/connections.ts'
import { setLanes } from './http/lane.hook.ts'
import { logged } from './http/logged.ts'
import { keepLongBodies } from './http/long-body.ts'
import { serveDocumentation } from './http/openapi/documentation.ts'
import { apiErrorFor, refuseConnection, sendProblem } from './http/problem.filter.ts'
import { RateLimits } from './http/rate-limits.ts'
import { Reads } from './http/reads.ts'
import { ReplyCache } from './reply-cache/reply-cache.service.ts'
import { secureReplies, securityHeaders } from './http/security-headers.ts'
import { UnmodifiedReplies } from './http/unmodified-replies.ts'
import { AccessGuard } from './identity/access.guard.ts'
import { serveStaticFiles } from './pages/static-files.ts'

/** The whole product over a database that is migrated, ready to listen. */
export async function createApplication(
  environment: Environment,
  databaseUrl: string,
  files: ProductFiles,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    requestTimeout: patience.requestTimeout,
    connectionTimeout: patience.connectionTimeout,
    http: {
      // A filter may name as many records as a page has: their ids are some 25 kB of address.
      maxHeaderSize: 48 * 1024,
      // It is missed with a problem.
      requireHostHeader: false,
      headersTimeout: patience.headersTimeout,
      connectionsCheckingInterval: patience.connectionsCheckingInterval,
    },
    genReqId: () => randomUUID(),
    rewriteUrl: addressWithin,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(apiErrorFor(error), request, reply),
    clientErrorHandler: refuseConnection,
    // `shutdown.ts` replies with a problem instead.
    return503OnClosing: false,
    trustProxy: environment.trustProxy.length > 0 ? environment.trustProxy : false,
    logger: {
      level: environment.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
      serializers: logged,
    },
  })
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(environment, databaseUrl, files),
    adapter,
    {
      logger: ['error', 'fatal'],
      // Fastify parses JSON; Nest would add a parser for forms, which no call accepts.
      bodyParser: false,
      abortOnError: false,
    },
  )
  const server = adapter.getInstance()
  app.get(Shutdown).watch(server)
  setLanes(server)
  // Only JSON comes in: anything else is refused with 415 instead of being guessed at.
  server.removeContentTypeParser('text/plain')
  keepLongBodies(server)
  await app.register(cookie)
  packCachedOnce(server)
  // Brotli takes ten times as long at its best, for a tenth less.
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  const cache = app.get(ReplyCache)
  const secure = securityHeaders(environment.publicUrl?.startsWith('https:') ?? false)
  keepReplies(server, cache, secure)
  secureReplies(server, secure)
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  boundConnections(server.server)
  answerAsProblems(server.server)
  boundPipelining(server)
  const reads = new Reads(environment.rateLimits)
  admitRequests(server, {
    publicUrl: environment.publicUrl,
    limits: app.get(RateLimits),
    reads,
    access: app.get(AccessGuard),
  })
  const unmodified = new UnmodifiedReplies(cache.revision)
  answerFromCache(server, cache, unmodified)
  // What is answered first appears in no log of requests.
  if (!['info', 'debug'].includes(environment.logLevel)) unmodified.answerFirst(server.server)
  takeTurns(server, reads)
  answerPrivatelyFromCache(server, cache)
  serveDocumentation(app, environment.publicUrl)
  await serveStaticFiles(app, files)
  return app
}
