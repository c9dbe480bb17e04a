import { useDraft } from '../draft/draft-context.ts'
import { useKeys } from '../fields/use-keys.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { AddLines } from '../pasting/AddLines.tsx'
import { counted } from '../pasting/counted.ts'
import { LinesPreview } from '../pasting/LinesPreview.tsx'
import type { Understood } from '../pasting/PasteDialog.tsx'
import { pastedCriteria } from '../pasting/pasted-lines.ts'

/** Adds criteria from lines, and gives those that are there the weights that stand behind them. */
export function AddCriteria() {
  const { document, names, edit } = useDraft()
  const { criteria } = document
  const keys = useKeys('criteria')
  const undoNotice = useUndoNotice()

  function understand(text: string): Understood {
    const lines = pastedCriteria(text, document, {
      locale: document.defaultLocale,
      taken: keys.taken(),
      names: criteria.map(({ name }) => names.text(name)),
      nameOf: ({ name }) => names.text(name),
    })
    const weights = new Map(lines.weighed.map(({ key, to }) => [key, to]))
    const parts = [
      lines.added.length > 0 && `${counted(lines.added.length, 'criterion')} to add`,
      weights.size > 0 && `${counted(weights.size, 'weight')} to change`,
      lines.left.length > 0 && `${counted(lines.left.length, 'line')} left out`,
    ].filter((part) => part !== false)
    return {
      said: `${parts.join(', ')}.`,
      preview: (
        <LinesPreview
          lines={[
            ...lines.weighed.map(({ name, from, to }) => ({ text: name, beside: `${from} becomes ${to}` })),
            ...lines.added.map(({ name, weight }) => ({ text: names.text(name), beside: `new, weight ${weight}` })),
          ]}
          left={lines.left}
        />
      ),
      verb: lines.added.length + weights.size > 0 ? 'Put them in' : undefined,
      put() {
        edit((now) => ({
          ...now,
          criteria: [
            ...now.criteria.map((each) => ({ ...each, weight: weights.get(each.key) ?? each.weight })),
            ...lines.added,
          ],
        }))
        undoNotice(`Added ${counted(lines.added.length, 'criterion')}, changed ${counted(weights.size, 'weight')}.`)
      },
    }
  }

  return (
    <AddLines
      place="criteria"
      title="Add criteria and weights"
      hint="A criterion a line. Behind a tab stands its weight: those that are there are given it, others are added."
      understand={understand}
    />
  )
}
