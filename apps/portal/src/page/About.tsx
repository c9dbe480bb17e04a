import type { ModelDocument } from '@verdict/engine'
import { namesOf } from './names.ts'
import type { Common } from './page-data.ts'
import { useMessages } from '../messages/messages.ts'

/** A published version of a model, or the draft of a preview. */
export interface Published {
  document: ModelDocument
  version: number
  hash: string
}

/** Who asks and who reads it; and model, version and fingerprint, with which a verdict can be verified. */
export function About({ page, document, version, hash }: Published & { page: Common }) {
  const { model, preview, start } = useMessages()
  const { site, locale } = page
  const { person } = site.contact
  const title = namesOf(document, locale).text(document.title)
  const fingerprint = `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
  return (
    <div>
      {person && <p>{`${start.asks(site.name)} ${start.reads(person)}`}</p>}
      <p>{page.preview ? preview.fingerprint(title, fingerprint) : model.fingerprint(title, version, fingerprint)}</p>
    </div>
  )
}
