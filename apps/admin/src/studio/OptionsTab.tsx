import type { Option } from '@verdict/engine'
import { OptionName } from '../ui/OptionName.tsx'
import { useDraft } from './draft/draft-context.ts'
import { copiedName } from './document/copied-name.ts'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { WebAddressField } from './fields/WebAddressField.tsx'
import { compact } from '../ui/lists.ts'
import { useKeys } from './fields/use-keys.ts'
import { useUndoNotice } from './fields/use-undo-notice.tsx'
import { AddLines } from './pasting/AddLines.tsx'
import { counted } from './pasting/counted.ts'
import { pastedOptions } from './pasting/pasted-lines.ts'
import { understoodLines } from './pasting/understood.tsx'

/** The alternatives that clients choose between. */
export default function OptionsTab() {
  const { document, edit, names } = useDraft()
  const keys = useKeys('options')
  const undoNotice = useUndoNotice()
  const text = (said: string) => ({ [document.defaultLocale]: said })

  function add(): string {
    const option: Option = { key: keys.fresh(''), name: text(''), summary: text('') }
    edit((now) => ({ ...now, options: [...now.options, option] }))
    return option.key
  }

  /** A copy has the ratings and the weeks of the option that it is made from. */
  function copy(option: Option): string {
    const name = copiedName(option.name)
    const key = keys.fresh(names.text(name))
    const own = <Part extends { option: string }>(parts: Part[]) => [
      ...parts,
      ...parts.filter((part) => part.option === option.key).map((part) => ({ ...part, option: key })),
    ]
    edit((now) => ({
      ...now,
      options: [...now.options, { ...option, key, name }],
      ratings: own(now.ratings),
      ...(now.estimates && { estimates: { ...now.estimates, options: own(now.estimates.options) } }),
    }))
    return key
  }

  function understand(text: string) {
    const present = document.options.map(({ name }) => names.text(name))
    const lines = pastedOptions(text, { locale: document.defaultLocale, taken: keys.taken(), names: present })
    return understoodLines(
      'option',
      lines,
      ({ name, summary }) => ({ text: names.text(name), beside: names.text(summary) }),
      () => {
        edit((now) => ({ ...now, options: [...now.options, ...lines.added] }))
        undoNotice(`Added ${counted(lines.added.length, 'option')}.`)
      },
    )
  }

  return (
    <Elements
      list="options"
      noun="option"
      elements={document.options}
      nameOf={({ name }) => names.text(name)}
      keyedBy={({ name }) => names.text(name)}
      onChange={(options) => edit((now) => ({ ...now, options }), 'options')}
      add={add}
      copy={copy}
      addMany={
        <AddLines
          place="options"
          title="Add options"
          hint="One a line. What stands behind a tab becomes its summary, so that two columns of a spreadsheet fit."
          understand={understand}
        />
      }
      hint={(option) => <OptionName index={document.options.indexOf(option)} name="" />}
      empty="Options are what clients choose between, such as two technologies."
    >
      {(option, set, leaveName) => (
        <>
          <LocalTextField
            label="Name"
            place={`options/${option.key}/name`}
            needed="An option needs a name."
            value={option.name}
            onChange={(name) => set({ ...option, name })}
            onLeave={(before) => leaveName(names.text(before))}
          />
          <LocalTextField
            label="Summary"
            place={`options/${option.key}/summary`}
            lines={4}
            value={option.summary}
            onChange={(summary) => set({ ...option, summary })}
            hint="What it is and what usually comes with it, in two or three sentences."
          />
          <WebAddressField
            label="Web address"
            value={option.url}
            place={`options/${option.key}/url`}
            onCommit={(url) => set(compact({ ...option, url } as Option))}
          />
        </>
      )}
    </Elements>
  )
}
