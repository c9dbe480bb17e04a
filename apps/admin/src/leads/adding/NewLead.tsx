import { Button, MenuItem, Stack, TextField } from '@mui/material'
import { addLead, NO_WAY_TO_REACH } from '@verdict/contracts'
import { useState } from 'react'
import { useGetIdentity } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { readEmailOrNone } from '../../ui/typing/read-email.ts'
import { useKeyOf } from '../../ui/use-key-of.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import { TagsField } from '../TagsField.tsx'
import { usePeople } from '../../ui/use-people.ts'

const EMPTY = {
  name: '',
  email: '',
  company: '',
  phone: '',
  message: '',
  consent: '',
  owner: '',
  tags: [] as string[],
}
type Typed = typeof EMPTY

type Field = Exclude<keyof Typed, 'owner' | 'tags'>

const FIELDS: { name: Field; label: string; hint?: string; isLong?: true; required?: true }[] = [
  { name: 'name', label: 'Name', required: true },
  { name: 'email', label: 'E-mail' },
  { name: 'company', label: 'Company' },
  { name: 'phone', label: 'Phone' },
  { name: 'message', label: 'What they want', isLong: true },
  { name: 'consent', label: 'What they agreed to', hint: 'On the phone, to be called back', required: true },
]

/** What is missing, at the field that it is typed in. */
function missingIn({ name, email, phone, consent }: Typed): { [name in Field]?: string } {
  const isEmpty = (text: string) => text.trim() === ''
  return {
    ...(isEmpty(name) && { name: 'Say who it is.' }),
    ...(isEmpty(email) && isEmpty(phone) && { email: NO_WAY_TO_REACH }),
    ...(isEmpty(consent) && { consent: 'Say what they agreed to.' }),
  }
}

/** Writes down somebody who called, and who may have left no more than a phone number. Their assessment, should they take one, is a lead of the same e-mail: the two can be merged. */
export function NewLead() {
  const { value, set, clear, restored } = useAutosave<Typed>('leads/new', EMPTY)
  const users = usePeople()
  const { identity } = useGetIdentity()
  const navigate = useNavigate()
  /** Whether it was pressed while something was missing: nobody is told before. */
  const [asked, setAsked] = useState(false)
  const { keyOf } = useKeyOf()
  const missing = missingIn(value)
  const put = (changed: Partial<Typed>) => set((now) => ({ ...now, ...changed }))

  const { problems, busy, submit } = useSubmit(async () => {
    if (Object.keys(missing).length > 0) return setAsked(true)
    if (!('value' in readEmailOrNone(value.email))) return
    const { owner, email, ...rest } = value
    const mine = String(identity?.id ?? '')
    const body = { ...rest, email: email.trim(), owner: owner === 'nobody' ? null : owner || mine || null }
    const lead = await call(addLead, { body, key: keyOf(body) })
    clear()
    void navigate(`/leads/${lead.body.id}/show`)
  })

  return (
    <>
      <PageHead
        title="New lead"
        hint="Somebody who called, or whom you met. An e-mail address or a phone number is needed: one is enough."
      />
      <Stack component="form" noValidate onSubmit={submit} gap={4} sx={{ maxWidth: 480, pt: 3 }}>
        <Restored at={restored} onDiscard={clear} />
        {FIELDS.map(({ name, label, hint, isLong, required = false }) => (
          <FormField
            key={name}
            label={label}
            required={required}
            placeholder={hint ?? ''}
            value={value[name]}
            problem={problems[name] ?? (asked ? missing[name] : undefined)}
            onChange={(text) => put({ [name]: text })}
            {...(name === 'email' && { read: readEmailOrNone })}
            {...(isLong && { multiline: true, minRows: 3 })}
          />
        ))}
        <TagsField tags={value.tags} problem={problems.tags} onChange={(tags) => put({ tags })} />
        <TextField
          select
          label="Owner"
          value={value.owner || (identity?.id ?? '')}
          onChange={({ target }) => put({ owner: target.value })}
        >
          <MenuItem value="nobody">Nobody</MenuItem>
          {users.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <OtherProblems problems={problems} but={[...FIELDS.map(({ name }) => name), 'tags']} />
        <Button type="submit" variant="contained" disabled={busy}>
          Add the lead
        </Button>
      </Stack>
    </>
  )
}
