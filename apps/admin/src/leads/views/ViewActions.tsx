import { Button } from '@mui/material'
import { deleteLeadView, type LeadView, updateLeadView } from '@verdict/contracts'
import { useState } from 'react'
import { useGetIdentity, useNotify } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { ChoiceMenu } from '../bulk/ChoiceMenu.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { isWhole, viewOf } from '../list/lead-views.ts'
import { useViews } from './use-views.ts'
import { ViewDialog } from './ViewDialog.tsx'

type Choice = 'filter' | 'name' | 'delete'

/** Saves what is filtered as a view with a name, and changes one that is saved. */
export function ViewActions({ filter }: { filter: LeadFilter }) {
  const view = viewOf(filter, useViews())
  const [open, setOpen] = useState<'new' | 'name' | 'delete'>()
  const { identity } = useGetIdentity()
  const { attempt, busy } = useAttempt('lead-views')
  const notify = useNotify()
  const navigate = useNavigate()
  const { saved } = view
  const isOwn = saved && (saved.owner === null || saved.owner === identity?.id)
  const isChanged = !isWhole(view, filter)

  const refilter = ({ id, revision }: LeadView) =>
    attempt(async () => {
      await call(updateLeadView, { params: { id }, body: { revision, filter } })
      notify('Saved', { type: 'success' })
    })
  const choices: { id: Choice; name: string }[] = [
    ...(isChanged ? [{ id: 'filter' as const, name: 'Save these filters in it' }] : []),
    { id: 'name', name: 'Name and sharing' },
    { id: 'delete', name: 'Delete' },
  ]

  return (
    <>
      {isChanged && <Button onClick={() => setOpen('new')}>Save as a view</Button>}
      {saved && isOwn && (
        <ChoiceMenu
          label="This view"
          disabled={busy}
          choices={choices}
          onChoose={({ id }) => (id === 'filter' ? void refilter(saved) : setOpen(id))}
        />
      )}
      {open === 'new' && <ViewDialog filter={filter} onClose={() => setOpen(undefined)} />}
      {open === 'name' && saved && <ViewDialog view={saved} onClose={() => setOpen(undefined)} />}
      {open === 'delete' && saved && (
        <ConfirmDialog
          title={`Delete the view “${saved.name}”?`}
          verb="Delete the view"
          danger
          onClose={() => setOpen(undefined)}
          run={async () => {
            await call(deleteLeadView, { params: { id: saved.id } })
            void navigate('/leads')
            await attempt(async () => {})
          }}
        >
          {saved.shared ? 'Everybody loses it. ' : ''}The leads in it stay.
        </ConfirmDialog>
      )}
    </>
  )
}
