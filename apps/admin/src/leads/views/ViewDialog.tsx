import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
} from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { addLeadView, type LeadView, updateLeadView } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { useSubmit } from '../../ui/use-submit.ts'
import type { LeadFilter } from '../lead-filter.ts'

type Props = { onClose(): void } & ({ filter: LeadFilter; view?: never } | { view: LeadView; filter?: never })

/** How a view is called and who sees it, of a new one or of one that is saved. */
export function ViewDialog({ view, filter, onClose }: Props) {
  const before = { name: view?.name ?? '', shared: view?.shared ?? false }
  const { value, set, clear, restored } = useAutosave(`leads/view/${view?.id ?? 'new'}`, before)
  const queries = useQueryClient()
  const close = () => {
    clear()
    onClose()
  }
  const { problems, busy, submit } = useSubmit(async () => {
    const { name, shared } = value
    if (filter) await call(addLeadView, { body: { name, shared, filter: filter as object } })
    else if (view)
      await call(updateLeadView, { params: { id: view.id }, body: { revision: view.revision, name, shared } })
    close()
    await queries.invalidateQueries({ queryKey: ['lead-views'] })
  })
  return (
    <Dialog open onClose={close} maxWidth="xs" fullWidth aria-labelledby="view">
      <form noValidate onSubmit={submit}>
        <DialogTitle id="view">{view ? 'Name and sharing' : 'Save as a view'}</DialogTitle>
        <DialogContent>
          <Stack gap={3} sx={{ pt: 2 }}>
            <Restored at={restored} onDiscard={clear} />
            <FormField
              label="Name"
              autoFocus
              value={value.name}
              problem={problems.name}
              onChange={(name) => set((now) => ({ ...now, name }))}
            />
            <FormControlLabel
              control={
                <Checkbox
                  checked={value.shared}
                  onChange={({ target }) => set((now) => ({ ...now, shared: target.checked }))}
                />
              }
              label="Everybody sees it"
            />
            <OtherProblems problems={problems} but={['name']} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy || value.name.trim() === ''}>
            Save the view
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
