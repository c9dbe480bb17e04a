import { Button, Typography } from '@mui/material'
import { type Version, withdrawVersion } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { FormDialog } from '../../autosave/FormDialog.tsx'
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
  const typed = useAutosave<string>(`withdraw/${id}`, '', `/models/${model}`)
  const notify = useNotify()
  const queries = useQueryClient()
  const { problems, busy, submit } = useSubmit(async () => {
    await call(withdrawVersion, { params: { id }, body: { reason: typed.value } })
    await Promise.all(['versions', 'models'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
    notify(`Version ${number} is no longer offered.`, { type: 'success' })
    typed.clear()
    onClose()
  })
  const offered = all.filter((version) => !version.withdrawnAt)
  const [left] = offered.filter((version) => version.id !== id)
  return (
    <FormDialog
      title={`Withdraw version ${number}`}
      typed={typed}
      verb={`Withdraw version ${number}`}
      danger
      disabled={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography>{whatFollows(number, offered[0]?.number, left?.number)}</Typography>
      <Typography color="text.secondary">
        Whoever has begun may finish within a day. Results that name it stay readable, with their links and PDFs. To
        offer it again, restore it into the draft and publish that.
      </Typography>
      <FormField
        label="Reason"
        multiline
        minRows={2}
        autoFocus
        value={typed.value}
        problem={problems.reason}
        onChange={typed.set}
        helperText="Optional. Only people who sign in here read this."
      />
      <OtherProblems problems={problems} but={['reason']} />
    </FormDialog>
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
