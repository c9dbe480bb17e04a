import type { ModelDocument } from '@verdict/engine'
import { merge } from '@verdict/engine/review'
import { HttpError } from 'react-admin'
import type { DraftServer, SavedDraft } from '../draft-server.ts'
import { sameDocument } from '../reuse-parts.ts'

/** A draft's server in memory: revisions from 1, joined by the engine's merge as the API does it. */
export class JoiningServer {
  readonly revisions: ModelDocument[]
  /** What every save fails with for now. */
  failure: HttpError | undefined
  onCommit: (before: ModelDocument, after: ModelDocument) => void = () => {}

  constructor(document: ModelDocument) {
    this.revisions = [document]
  }

  get current(): SavedDraft {
    const revision = this.revisions.length
    return { document: structuredClone(this.revisions[revision - 1] as ModelDocument), revision }
  }

  /** @throws HttpError 409 naming what contradicts */
  save(sent: ModelDocument, revision: number): SavedDraft {
    if (this.failure) throw this.failure
    const base = this.revisions[revision - 1] as ModelDocument
    const { document: now, revision: latest } = this.current
    const body = JSON.parse(JSON.stringify(sent)) as ModelDocument
    const { document, conflicts } = revision === latest ? { document: body } : merge(base, body, now)
    if (!document) throw new HttpError('Somebody changed the same.', 409, { code: 'conflicts', conflicts })
    if (!sameDocument(now, document)) {
      this.revisions.push(document)
      this.onCommit(now, document)
    }
    return this.current
  }
}

interface Call {
  arrive(): void
  reply(): void
  lose(): void
}

/** The way to the server, on which each call waits until it is let arrive, be replied to, or get lost. */
export class SlowWay implements DraftServer {
  private calls: Call[] = []

  constructor(
    private readonly server: JoiningServer,
    /** Told when what this side sent is about to be stored. */
    private readonly storing: () => void = () => {},
  ) {}

  read = () => this.call(() => this.server.current)

  write = (document: ModelDocument, revision: number) =>
    this.call(() => {
      this.storing()
      return this.server.save(document, revision)
    })

  /** The oldest call reaches the server, its reply is still on the way. */
  arrive = () => this.calls[0]?.arrive()
  reply = () => this.calls.shift()?.reply()
  /** The oldest call, or its reply if it has arrived, gets lost. */
  lose = () => this.calls.shift()?.lose()

  get waiting() {
    return this.calls.length > 0
  }

  private call(work: () => SavedDraft): Promise<SavedDraft> {
    return new Promise((resolve, reject) => {
      let outcome: (() => void) | undefined
      const arrive = () => {
        outcome ??= attempt(work, resolve, reject)
      }
      this.calls.push({
        arrive,
        reply: () => {
          arrive()
          outcome?.()
        },
        lose: () => reject(new HttpError('The server cannot be reached.', 0)),
      })
    })
  }
}

function attempt<Result>(work: () => Result, resolve: (result: Result) => void, reject: (error: unknown) => void) {
  try {
    const result = work()
    return () => resolve(result)
  } catch (error) {
    return () => reject(error)
  }
}
