import { Alert, Button, MenuItem, Stack, TextField } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { isEmail } from '@verdict/contracts/email'
import { useState } from 'react'
import { type HttpError, useGetList, useNotify, useUpdate } from 'react-admin'
import { Restored } from '../kept/Restored.tsx'
import { useKept } from '../kept/use-kept.ts'
import { isAnswered } from '../providers/is-answered.ts'
import { statusChoices } from './statuses.ts'
import type { LeadWithResult } from './lead-with-result.ts'

type Working = Pick<Lead, 'status' | 'owner' | 'nextStep' | 'nextStepOn' | 'phone' | 'company' | 'email' | 'name'>

/** How the lead stands and what is next. What somebody else changed meanwhile is not overwritten. */
export function LeadFacts({ lead, onSaved }: { lead: LeadWithResult; onSaved(): void }) {
  const {
    value: changes,
    set: keep,
    saved: settle,
    clear,
    dirty,
    restored,
  } = useKept<Partial<Working>>(`lead/${lead.id}`, {})
  const [problem, setProblem] = useState('')
  const [typing, setTyping] = useState(false)
  const { data: users = [] } = useGetList<{ id: string; name: string }>('users', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  })
  const [update, { isPending }] = useUpdate()
  const notify = useNotify()
  const shown = { ...lead, ...changes }
  // While it is typed it is not whole yet; what was left so stays marked until it is.
  const faulty = !typing && !isEmail(shown.email.trim())
  const set = (changed: Partial<Working>) => keep((now) => ({ ...now, ...changed }))

  async function save() {
    setProblem('')
    try {
      const saved = await update(
        'leads',
        { id: lead.id, data: trimmed(changes), previousData: lead },
        { returnPromise: true, mutationMode: 'pessimistic' },
      )
      if (!isAnswered(saved)) return
      settle(changes)
      notify('Saved', { type: 'success' })
      onSaved()
    } catch (error) {
      const { status, message } = error as HttpError
      setProblem(
        status === 409
          ? 'Somebody changed this lead meanwhile. What you typed is still here: save again to put it on top of theirs.'
          : message,
      )
      if (status === 409) onSaved()
    }
  }

  return (
    <Stack gap={4}>
      <Restored at={restored} onDiscard={clear} />
      <TextField
        select
        label="Status"
        value={shown.status}
        onChange={({ target }) => set({ status: target.value as Lead['status'] })}
      >
        {statusChoices.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label="Owner"
        value={shown.owner ?? ''}
        onChange={({ target }) => set({ owner: target.value || null })}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">Nobody</MenuItem>
        {users.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label="Next step"
        placeholder="Call, send an estimate"
        value={shown.nextStep ?? ''}
        onChange={({ target }) => set({ nextStep: target.value || null })}
      />
      <TextField
        label="On"
        type="date"
        value={shown.nextStepOn ?? ''}
        onChange={({ target }) => set({ nextStepOn: target.value || null })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label="E-mail"
        value={shown.email}
        error={faulty}
        helperText={faulty && 'This address looks incomplete.'}
        onChange={({ target }) => set({ email: target.value })}
        onFocus={() => setTyping(!faulty)}
        onBlur={() => setTyping(false)}
      />
      <TextField
        label="Phone"
        value={shown.phone ?? ''}
        onChange={({ target }) => set({ phone: target.value || null })}
      />
      {problem && <Alert severity="error">{problem}</Alert>}
      <Button variant="contained" onClick={() => void save()} disabled={isPending || !dirty}>
        Save
      </Button>
    </Stack>
  )
}

/** An address that was pasted comes with what stood around it. */
const trimmed = (changes: Partial<Working>) =>
  changes.email === undefined ? changes : { ...changes, email: changes.email.trim() }
