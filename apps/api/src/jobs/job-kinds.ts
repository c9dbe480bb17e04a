import { Injectable } from '@nestjs/common'
import type { AnyJobKind, JobKind } from './job-kind.ts'

/** What the rooms offer to do in the background. */
@Injectable()
export class JobKinds {
  private readonly kinds = new Map<string, AnyJobKind>()

  offer<Input, Cursor, Partial, Result>(kind: JobKind<Input, Cursor, Partial, Result>) {
    this.kinds.set(kind.name, kind as AnyJobKind)
  }

  all = (): AnyJobKind[] => [...this.kinds.values()]

  of(name: string): JobKind<unknown, unknown, unknown, unknown> {
    const kind = this.kinds.get(name)
    if (!kind) throw new Error(`Nobody offers to do "${name}"`)
    return kind as never
  }
}
