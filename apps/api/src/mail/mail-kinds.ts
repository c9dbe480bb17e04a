import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { MailTemplateKind } from '@verdict/contracts'
import type { TemplateValues } from './templates/fill-template.ts'

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

export interface FilledMail {
  template: MailTemplateKind
  /** All but `firm` and `link`, which every mail has. */
  values: TemplateValues
  /** Where the link of the template leads. */
  link: string
}

/** A kind of mail. A room offers it with `MailKinds.offer`. */
export interface MailKind {
  /** Says what stands in place of the placeholders of which template. It reads and computes while no transaction is open. */
  write(mail: AskedMail, database: EntityManager): Promise<FilledMail>
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

  /** Undefined for mails that are written already. */
  find(name: string): MailKind | undefined {
    return this.kinds.get(name)
  }

  of(name: string): MailKind {
    const kind = this.find(name)
    if (!kind) throw new Error(`Nobody writes mails of the kind "${name}"`)
    return kind
  }
}
