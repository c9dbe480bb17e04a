import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { MailContent } from './content.ts'

/** A mail as the room sees it that asked for it. */
export interface AskedMail {
  id: string
  to: string
  locale: string
  data: { [name: string]: string }
  lead: string | null
  assessment: string | null
  createdAt: Date
}

export interface MailFile {
  name: string
  type: string
  content: Uint8Array
}

/** A kind of mail. A room offers it with `MailKinds.offer`. */
export interface MailKind {
  /** Says what is in it. It reads and computes while no transaction is open. */
  write(mail: AskedMail, database: EntityManager): Promise<MailContent>
  /** What is attached, made each time that it is sent; where it cannot be made the mail goes without. */
  files?(mail: AskedMail, database: EntityManager): Promise<MailFile[]>
}

/** What the rooms have mails for. */
@Injectable()
export class MailKinds {
  private readonly kinds = new Map<string, MailKind>()

  offer(name: string, kind: MailKind) {
    this.kinds.set(name, kind)
  }

  of(name: string): MailKind {
    const kind = this.kinds.get(name)
    if (!kind) throw new Error(`Nobody writes mails of the kind "${name}"`)
    return kind
  }
}
