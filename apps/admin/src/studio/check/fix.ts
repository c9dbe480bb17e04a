import type { ModelDocument } from '@verdict/engine'

/** An edit that settles what a check found. */
export interface Fix {
  /** What it does, on a button. */
  label: string
  apply(document: ModelDocument): ModelDocument
}
