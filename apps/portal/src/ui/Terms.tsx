import type { ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useMessages } from '../messages/messages.ts'
import { termsIn } from './terms-in.ts'

interface Props {
  document: Pick<ModelDocument, 'glossary'>
  names: Names
  /** What is read beside it. */
  texts: string[]
}

/** What the words of the texts beside it mean, a press away. */
export function Terms({ document, names, texts }: Props) {
  const { model } = useMessages()
  const terms = termsIn(document.glossary, names, texts)
  if (terms.length === 0) return null
  return (
    <details className="as-table">
      <summary>{model.terms(terms.map(({ term }) => term).join(' · '))}</summary>
      {terms.map(({ term, meaning }) => (
        <p key={term} className="label">
          <b>{term}</b>: {meaning}
        </p>
      ))}
    </details>
  )
}
