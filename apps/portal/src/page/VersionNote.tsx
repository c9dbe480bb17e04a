import type { ModelDocument } from '@verdict/engine'
import { modelLink } from './links.ts'
import { namesOf } from './names.ts'
import type { Common } from './page-data.ts'
import { useMessages } from '../messages/messages.ts'

interface Props {
  page: Common
  document: ModelDocument
  version: number
  hash: string
}

/** Model, version and fingerprint, with which a verdict can be verified; and a note on privacy. */
export function VersionNote({ page, document, version, hash }: Props) {
  const { model, preview } = useMessages()
  const title = namesOf(document, page.locale).text(document.title)
  const fingerprint = `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
  return (
    <div className="version-note note">
      <span>
        {page.preview ? preview.fingerprint(title, fingerprint) : model.fingerprint(title, version, fingerprint)}
      </span>
      <a href={`${modelLink(document.slug, '/how', page)}#kept`} target={'embeddedIn' in page ? '_blank' : undefined}>
        {model.kept}
      </a>
    </div>
  )
}
