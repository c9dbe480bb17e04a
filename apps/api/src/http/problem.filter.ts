import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import { InvalidError } from '@verdict/engine'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ConnectionError, FastifyReply } from 'fastify'
import { OncePerMinute, outageBehind } from './outage.ts'
import { ApiError, unprocessable } from './api-error.ts'
import { SecurityLog } from './security-log.ts'
import type { ServedRequest } from './served-request.ts'

const TITLES: { [status: number]: string } = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Too slow',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as it is',
  428: 'Precondition required',
  414: 'Address too long',
  421: 'Wrong host',
  429: 'Too many requests',
  431: 'Headers too long',
  500: 'Something failed here',
  503: 'Not available now',
}

/** PostgreSQL's answers to what a client sent that no check before it caught. */
const DATABASE: { [code: string]: () => ApiError } = {
  '23505': () => new ApiError(409, 'exists', 'Something with this name exists already.'),
  '22003': () => unprocessable([{ pointer: '', message: 'A number is out of range.' }]),
  '22007': () => unprocessable([{ pointer: '', message: 'A date is invalid.' }]),
  '22008': () => unprocessable([{ pointer: '', message: 'A date is out of range.' }]),
  '22021': () => unprocessable([{ pointer: '', message: 'A text holds characters that cannot be stored.' }]),
  '22P05': () => unprocessable([{ pointer: '', message: 'A text holds characters that cannot be stored.' }]),
}

/** Turns every error into RFC 9457 `application/problem+json`. Errors that the client did not cause are logged, without details in the reply. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly rarely = new OncePerMinute()

  constructor(private readonly security: SecurityLog) {}

  catch(error: unknown, host: ArgumentsHost) {
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const request = host.switchToHttp().getRequest<ServedRequest>()
    const apiError = apiErrorFor(error)
    this.security.refused(request, apiError)
    if (apiError.status === 503) this.noteOutage(apiError, error, request)
    else if (apiError.status >= 500) request.log.error({ err: error }, 'request failed')
    if (!reply.sent) sendProblem(apiError, request, reply)
  }

  private noteOutage({ code, message }: ApiError, error: unknown, request: ServedRequest) {
    const unlogged = this.rarely.pass(code)
    if (unlogged === undefined) return
    const { message: reason } = error as Error
    request.log.error({ code, unlogged, ...(reason !== message && { reason }) }, message)
  }
}

export function sendProblem(error: ApiError, request: { id: unknown }, reply: FastifyReply) {
  const { headers = {}, ...members } = error.more
  reply
    .status(error.status)
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers })
    .type('application/problem+json')
    .send(JSON.stringify({ ...bodyOf(error), requestId: request.id, ...members }))
}

const bodyOf = ({ status, code, message }: ApiError) => ({
  type: `urn:verdict:problem:${code}`,
  title: TITLES[status] ?? 'Error',
  status,
  code,
  detail: message,
})

const UNREADABLE: { [code: string]: ApiError } = {
  HPE_HEADER_OVERFLOW: new ApiError(431, 'headers-too-long', 'The address or the headers are too long.'),
  ERR_HTTP_REQUEST_TIMEOUT: new ApiError(408, 'too-slow', 'The request was not complete in time.'),
}

/** Answers a connection whose request could not even be read, such as one with headers that are too long. */
export function refuseConnection(error: ConnectionError, socket: Socket) {
  // Half a reply may have been sent on it: the client would read the next reply as its rest.
  const { _httpMessage: reply } = socket as Socket & { _httpMessage?: ServerResponse }
  if (error.code === 'ECONNRESET' || !socket.writable || reply?.headersSent) return void socket.destroy()
  closeWithProblem(UNREADABLE[error.code] ?? new ApiError(400, 'bad-request', 'This is no HTTP request.'), socket)
}

/** Writes a problem to a connection without a reply under way, and closes it. */
export function closeWithProblem(error: ApiError, socket: Duplex) {
  const body = JSON.stringify(bodyOf(error))
  socket.end(
    `HTTP/1.1 ${error.status} ${TITLES[error.status]}\r\ncontent-type: application/problem+json\r\n` +
      `cache-control: no-store\r\nx-content-type-options: nosniff\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

export function apiErrorFor(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof InvalidError)
    return unprocessable(error.problems.map(({ pointer, message }) => ({ pointer, message })))
  const { status, code, message } = describe(error)
  const outage = outageBehind(error)
  if (outage) return outage
  const database = DATABASE[code ?? '']
  if (database) return database()
  if (status === undefined || status >= 500)
    return new ApiError(500, 'internal', 'The request could not be served. It has been noted; try again later.')
  return new ApiError(status, codeFor(status), status === 404 ? 'There is no such address.' : message)
}

function describe(error: unknown): { status?: number; code?: string; message: string } {
  if (error instanceof HttpException) return { status: error.getStatus(), message: error.message }
  const { statusCode, code, message = '' } = (error ?? {}) as { statusCode?: number; code?: string; message?: string }
  return { ...(statusCode !== undefined && { status: statusCode }), ...(code !== undefined && { code }), message }
}

const codeFor = (status: number) => (TITLES[status] ?? 'error').toLowerCase().replaceAll(' ', '-')
