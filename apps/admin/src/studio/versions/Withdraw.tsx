import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import { type Version, withdrawVersion } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { useSubmit } from '../../ui/use-submit.ts'

interface Props {
  version: Version
  /** Those of the model, newest first. */
  all: Version[]
}

/** Offers a version no more, once it is said what that means. */
export function Withdraw({ version, all }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" color="error" onClick={() => setOpen(true)}>
        Withdraw
      </Button>
      {isOpen && <WithdrawDialog version={version} all={all} onClose={() => setOpen(false)} />}
    </>
  )
}

function WithdrawDialog({ version: { id, model, number }, all, onClose }: Props & { onClose(): void }) {
  const { value: reason, set, clear, restored } = useAutosave<string>(`withdraw/${id}`, '', `/models/${model}`)
  const notify = useNotify()
  const queries = useQueryClient()
  const close = () => {
    clear()
    onClose()
  }
  const { problems, busy, submit } = useSubmit(async () => {
    await call(withdrawVersion, { params: { id }, body: { reason } })
    await Promise.all(['versions', 'models'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
    notify(`Version ${number} is no longer offered.`, { type: 'success' })
    close()
  })
  const offered = all.filter((version) => !version.withdrawnAt)
  const [left] = offered.filter((version) => version.id !== id)
  return (
    <Dialog open onClose={close} maxWidth="sm" fullWidth aria-labelledby="withdraw">
      <form noValidate onSubmit={submit}>
        <DialogTitle id="withdraw">Withdraw version {number}</DialogTitle>
        <DialogContent>
          <Stack gap={4}>
            <Restored at={restored} onDiscard={clear} />
            <Typography>{whatFollows(number, offered[0]?.number, left?.number)}</Typography>
            <Typography color="text.secondary">
              Whoever has begun may finish within a day. Results that name it stay readable, with their links and PDFs.
              To offer it again, restore it into the draft and publish that.
            </Typography>
            <FormField
              label="Reason"
              multiline
              minRows={2}
              autoFocus
              value={reason}
              problem={problems.reason}
              onChange={set}
              helperText="Optional. Only people who sign in here read this."
            />
            <OtherProblems problems={problems} but={['reason']} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" color="error" disabled={busy}>
            Withdraw version {number}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** @param latest the newest that is offered now; `left` the newest that would be */
function whatFollows(number: number, latest: number | undefined, left: number | undefined): string {
  if (number !== latest)
    return `Clients take version ${latest} already. Version ${number} is no longer offered to programs either.`
  if (left === undefined)
    return 'It is the only version on offer: the model’s pages are not found any more, here or on other sites.'
  return `Clients take version ${left} from now on, here and on other sites.`
}
