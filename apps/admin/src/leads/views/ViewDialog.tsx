import { Checkbox, FormControlLabel } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { addLeadView, type LeadView, updateLeadView } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { useSubmit } from '../../ui/use-submit.ts'
import type { LeadFilter } from '../lead-filter.ts'

type Props = { onClose(): void } & ({ filter: LeadFilter; view?: never } | { view: LeadView; filter?: never })

/** How a view is called and who sees it, of a new one or of one that is saved. */
export function ViewDialog({ view, filter, onClose }: Props) {
  const before = { name: view?.name ?? '', shared: view?.shared ?? false }
  const typed = useAutosave(`leads/view/${view?.id ?? 'new'}`, before)
  const queries = useQueryClient()
  const { problems, busy, submit } = useSubmit(async () => {
    const { name, shared } = typed.value
    if (filter) await call(addLeadView, { body: { name, shared, filter: filter as object } })
    else if (view)
      await call(updateLeadView, { params: { id: view.id }, body: { revision: view.revision, name, shared } })
    typed.clear()
    onClose()
    await queries.invalidateQueries({ queryKey: ['lead-views'] })
  })
  return (
    <FormDialog
      title={view ? 'Name and sharing' : 'Save as a view'}
      maxWidth="xs"
      typed={typed}
      verb="Save the view"
      disabled={busy || typed.value.name.trim() === ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <FormField
        label="Name"
        autoFocus
        value={typed.value.name}
        problem={problems.name}
        onChange={(name) => typed.set((now) => ({ ...now, name }))}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={typed.value.shared}
            onChange={({ target }) => typed.set((now) => ({ ...now, shared: target.checked }))}
          />
        }
        label="Everybody sees it"
      />
      <OtherProblems problems={problems} but={['name']} />
    </FormDialog>
  )
}
