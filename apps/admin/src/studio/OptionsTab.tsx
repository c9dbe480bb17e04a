import { TextField } from '@mui/material'
import type { Option } from '@verdict/engine'
import { freeKey } from '../models/slug.ts'
import { OptionName } from '../ui/OptionName.tsx'
import { useDraft } from './draft-context.ts'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { compact } from './lists.ts'
import { withOptions } from './matrix.ts'

/** The alternatives that clients choose between. */
export default function OptionsTab() {
  const { document, edit, names } = useDraft()
  const taken = document.options.map(({ key }) => key)
  const fresh = (name: string): Option => ({
    key: freeKey(name, taken),
    name: { [document.defaultLocale]: name },
    summary: { [document.defaultLocale]: '' },
  })
  return (
    <Elements
      noun="option"
      elements={document.options}
      nameOf={({ key }) => names.option(key)}
      onChange={(options) => edit((now) => withOptions(now, options), 'options')}
      create={() => fresh(`Option ${document.options.length + 1}`)}
      copy={(option) => ({ ...option, key: freeKey(option.key, taken) })}
      hint={(option) => <OptionName index={document.options.indexOf(option)} name="" />}
      empty="Options are what clients choose between, such as two technologies."
    >
      {(option, set) => (
        <>
          <LocalTextField label="Name" value={option.name} onChange={(name) => set({ ...option, name })} />
          <LocalTextField
            label="Summary"
            lines={4}
            value={option.summary}
            onChange={(summary) => set({ ...option, summary })}
            hint="What it is and what usually comes with it, in two or three sentences."
          />
          <TextField
            label="Web address"
            value={option.url ?? ''}
            onChange={({ target }) => set(compact({ ...option, url: target.value || undefined }))}
          />
        </>
      )}
    </Elements>
  )
}
