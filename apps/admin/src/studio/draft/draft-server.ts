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
  /** Saves a document that grew from a revision, joined with what was saved since. */
  write(document: ModelDocument, revision: number): Promise<SavedDraft>
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
    write: async (document, revision) => stored(await call(saveDraft, { params, body: document, revision })),
  }
}

type Failure = { message: string; status: number; body?: unknown }

/** The server has said no: nothing was saved. Without a reply, or where the server failed, that is not known. */
export const isRefused = ({ status }: Failure) => status >= 400 && status < 500

/** Refused because somebody saved something that contradicts it. */
export const isContradicted = (failure: Failure) => isRefused(failure) && refusedCall(failure).code === 'conflicts'

/** What to show of a failed call. */
export interface FailureMessage {
  text: string
  /** The session has ended. */
  signedOut: boolean
}

/** The message to show for a failed call, with the place of every problem. */
export function failureMessage(failure: Failure): FailureMessage {
  const { message, status } = failure
  const { places = [] } = refusedCall(failure)
  const text = [message, ...places.map((place) => `${place.pointer}: ${place.message}`)].join(' ')
  return { text, signedOut: status === 401 }
}
