import { getDraft, saveDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { call, refusedCall } from '../../api/call.ts'

/** A document as it is saved. */
export interface SavedDraft {
  document: ModelDocument
  revision: number
}

/** Where drafts are saved and joined. Both throw `HttpError`. */
export interface DraftServer {
  read(): Promise<SavedDraft>
  /**
   * Saves a document that grew from a revision, joined with what was saved since.
   *
   * @param byItself nobody asked for it: the history tells of it together with the saves around it
   */
  write(document: ModelDocument, revision: number, byItself?: boolean): Promise<SavedDraft>
}

/** The draft of a model, at the API. */
export function draftServer(model: string): DraftServer {
  const params = { id: model }
  const stored = ({ body, headers }: { body: ModelDocument; headers: Headers }): SavedDraft => ({
    document: body,
    revision: Number(/\d+/.exec(headers.get('etag') ?? '')?.[0] ?? 0),
  })
  return {
    read: async () => stored(await call(getDraft, { params })),
    write: async (document, revision, byItself = false) => {
      const query = { joins: byItself ? 'true' : 'false' } as const
      return stored(await call(saveDraft, { params, query, body: document, revision }))
    },
  }
}

type Failure = { message: string; status: number; body?: unknown }

/** The server has said no: nothing was saved. Without a reply, or where the server failed, that is not known. */
export const isRefused = ({ status }: Failure) => status >= 400 && status < 500

/**
 * Refused because somebody saved something that contradicts it, or because the revision that it grew from is stored no more: then what is
 * there now is joined here.
 */
export const isContradicted = (failure: Failure) =>
  isRefused(failure) && ['conflicts', 'no-longer-kept'].some((code) => code === refusedCall(failure).code)

/** What to show of a failed call. */
export interface FailureMessage {
  text: string
  /** The session has ended. */
  signedOut: boolean
  /** The server could not be reached. */
  offline: boolean
  /** The same may well be saved when it is tried again. */
  passing: boolean
}

/** Refusals that are about the moment: too slow, others at the same time, too many at once. */
const PASSING = new Set([408, 425, 429])

/** The message to show for a failed call, with the place of every problem. */
export function failureMessage(failure: Failure): FailureMessage {
  const { message, status } = failure
  const { places = [] } = refusedCall(failure)
  const text = [message, ...places.map((place) => `${place.pointer}: ${place.message}`)].join(' ')
  return { text, signedOut: status === 401, offline: status === 0, passing: !isRefused(failure) || PASSING.has(status) }
}
