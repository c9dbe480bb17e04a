import type { Source } from '@verdict/engine'
import { WEB_ADDRESS } from '@verdict/engine/validate'
import { useState } from 'react'
import { FormField } from '../../ui/typing/FormField.tsx'
import { readWebAddress } from '../../ui/typing/read-web-address.ts'
import { usedSources } from '../document/rated-cells.ts'
import { useDraft } from '../draft/draft-context.ts'

/** Takes addresses that are pasted, or typed to their end, as sources: with what the model says of one already, or else named by its site. */
export function PastedAddress({ onAdd }: { onAdd(sources: Source[]): void }) {
  const { document } = useDraft()
  const [typed, setTyped] = useState('')

  /** @returns whether it was one address, or several */
  function take(text: string): boolean {
    const addresses = text.split(/\s+/).filter(Boolean)
    if (addresses.length === 0 || !addresses.every((each) => WEB_ADDRESS.test(each))) return false
    const used = usedSources(document)
    onAdd([...new Set(addresses)].map((url) => used.find((each) => each.url === url) ?? { title: siteOf(url), url }))
    setTyped('')
    return true
  }

  return (
    <FormField
      label="Paste an address"
      value={typed}
      onChange={setTyped}
      read={readWebAddress}
      onPaste={(event) => {
        if (typed === '' && take(event.clipboardData.getData('text'))) event.preventDefault()
      }}
      onLeave={() => take(typed)}
    />
  )
}

/** Such as `example.org`. */
const siteOf = (url: string) => /^https?:\/\/(?:www\.)?([^\s/?#:]+)/i.exec(url)?.[1] ?? url
