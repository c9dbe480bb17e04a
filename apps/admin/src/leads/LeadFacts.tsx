import { Button, MenuItem, Stack, TextField } from '@mui/material'
import { isReachable, type Lead, NO_WAY_TO_REACH } from '@verdict/contracts'
import { type HttpError, useGetIdentity, useNotify, useUpdate } from 'react-admin'
import { Restored } from '../autosave/Restored.tsx'
import { typedSince } from '../autosave/typed-since.ts'
import { useAutosave } from '../autosave/use-autosave.ts'
import { type Answered, isAnswered } from '../providers/is-answered.ts'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { FormField } from '../ui/typing/FormField.tsx'
import { readEmailOrNone } from '../ui/typing/read-email.ts'
import { readWords } from '../ui/typing/read-words.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { statusChoices } from './statuses.ts'
import type { LeadWithResult } from './lead-with-result.ts'
import { isReadable, NextStepFields, trimmedStep } from './NextStepFields.tsx'
import { TagsField } from './TagsField.tsx'
import { usePeople } from '../ui/use-people.ts'
import { useLeadChange } from './use-lead-change.ts'

/** What has a place of its own for what is wrong with it. */
const FIELDS = ['nextStep', 'nextStepOn', 'nextStepTime', 'tags', 'name', 'company', 'email', 'phone'] as const

const readName = readWords('A name is needed.')

type Working = Pick<
  Lead,
  'status' | 'owner' | 'nextStep' | 'nextStepOn' | 'nextStepTime' | 'tags' | 'phone' | 'company' | 'email' | 'name'
>

/** How the lead stands and what is next. What somebody else changed meanwhile is not overwritten. */
export function LeadFacts({ lead, onSaved }: { lead: LeadWithResult; onSaved(): void }) {
  const {
    value: changes,
    set: keep,
    saved: settle,
    clear,
    dirty,
    restored,
  } = useAutosave<Partial<Working>>(`lead/${lead.id}`, {})
  const users = usePeople()
  const { change, busy: isTaking } = useLeadChange()
  const { identity } = useGetIdentity()
  const [update] = useUpdate()
  const notify = useNotify()
  const shown = { ...lead, ...changes }
  // What is as it was saved is no change.
  const set = (changed: Partial<Working>) => keep((now) => typedSince<Partial<Working>>(lead, { ...now, ...changed }))
  const canBeSent = 'value' in readName(shown.name) && 'value' in readEmailOrNone(shown.email) && isReadable(shown)

  const { problems, busy, submit } = useSubmit(async () => {
    if (!canBeSent) return
    const saved = (await update(
      'leads',
      { id: lead.id, data: trimmed(changes), previousData: lead },
      { returnPromise: true, mutationMode: 'pessimistic' },
    ).catch((error: HttpError) => {
      if (error.status !== 409) throw error
      onSaved()
      throw new Error(
        'Somebody changed this lead meanwhile. What you typed is still here: save again to put it on top of theirs.',
      )
    })) as Answered
    if (!isAnswered(saved)) return
    settle(changes)
    notify('Saved', { type: 'success' })
    onSaved()
  })

  return (
    <Stack component="form" noValidate onSubmit={submit} gap={4}>
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
        <MenuItem value="">Unassigned</MenuItem>
        {users.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {identity && shown.owner !== identity.id && (
        <Button
          sx={{ alignSelf: 'flex-start', mt: -3, px: 0 }}
          disabled={isTaking}
          onClick={() => {
            set({ owner: lead.owner })
            void change(lead, { owner: String(identity.id) })
          }}
        >
          Assign to me
        </Button>
      )}
      <TagsField tags={shown.tags} problem={problems.tags} onChange={(tags) => set({ tags })} />
      <NextStepFields step={shown} problems={problems} onChange={set} />
      <FormField
        label="Name"
        value={shown.name}
        read={readName}
        problem={problems.name}
        onChange={(name) => set({ name })}
      />
      <FormField
        label="Company"
        value={shown.company ?? ''}
        problem={problems.company}
        onChange={(company) => set({ company: company || null })}
      />
      <FormField
        label="E-mail"
        value={shown.email}
        read={(typed) =>
          isReachable({ email: typed.trim(), phone: shown.phone })
            ? readEmailOrNone(typed)
            : { problem: NO_WAY_TO_REACH }
        }
        problem={problems.email}
        onChange={(email) => set({ email })}
      />
      <FormField
        label="Phone"
        value={shown.phone ?? ''}
        problem={problems.phone}
        onChange={(phone) => set({ phone: phone || null })}
      />
      <OtherProblems problems={problems} but={[...FIELDS]} />
      <Button type="submit" variant="contained" disabled={busy || !dirty}>
        Save
      </Button>
    </Stack>
  )
}

/** An address that was pasted comes with what stood around it. */
const trimmed = ({ email, ...changes }: Partial<Working>): Partial<Working> => ({
  ...changes,
  ...trimmedStep(changes),
  ...(email !== undefined && { email: email.trim() }),
})
