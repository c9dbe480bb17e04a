import type { ModelDocument } from '@verdict/engine'
import { namesOf } from '../app/names.ts'
import { useMessages } from '../messages/messages.ts'

interface Props {
  document: ModelDocument
  version: number
  hash: string
  locale: string
}

/** Which model, which version, and its fingerprint: what a verdict can be checked by. */
export function Colophon({ document, version, hash, locale }: Props) {
  const { model } = useMessages()
  const fingerprint = `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
  return (
    <div className="colophon note">
      <span>{model.fingerprint(namesOf(document, locale).text(document.title), version, fingerprint)}</span>
    </div>
  )
}
