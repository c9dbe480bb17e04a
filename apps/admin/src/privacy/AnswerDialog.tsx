import { ToggleButton, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { answerPrivacyRequest, type KeptAboutPerson, type PrivacyRequest, previewPrivacy } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { FormDialog } from '../autosave/FormDialog.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { OneOf } from '../ui/OneOf.tsx'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { EmailField } from '../ui/typing/EmailField.tsx'
import { readEmail } from '../ui/typing/read-email.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { Answered } from './Answered.tsx'
import { Kept } from './Kept.tsx'

interface Typed {
  email: string
  kind: PrivacyRequest['kind']
}

const NOBODY: Typed = { email: '', kind: 'export' }

/** Answers somebody who asked by phone or post: shows first what is kept about them. */
export function AnswerDialog({ onClose }: { onClose(): void }) {
  const typed = useAutosave<Typed>('privacy/answer', NOBODY)
  const { email, kind } = typed.value
  const type = (changed: Partial<Typed>) => typed.set((now) => ({ ...now, ...changed }))
  const [seen, setSeen] = useState<{ email: string; kept: KeptAboutPerson }>()
  const [answered, setAnswered] = useState<PrivacyRequest>()
  const queries = useQueryClient()
  const kept = seen?.email === email.trim() ? seen.kept : undefined
  const { problems, busy, submit } = useSubmit(async () => {
    const asked = email.trim()
    if ('problem' in readEmail(asked)) return
    if (!kept) {
      const { body } = await call(previewPrivacy, { body: { email: asked } })
      return setSeen({ email: asked, kept: body })
    }
    const { body } = await call(answerPrivacyRequest, { body: { email: asked, kind } })
    typed.clear()
    setAnswered(body)
    await Promise.all(
      ['privacy-requests', 'leads', 'lead-tasks'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
  })

  if (answered) return <Answered request={answered} onClose={onClose} />
  return (
    <FormDialog
      title="Answer a request"
      typed={typed}
      verb={!kept ? 'See what is kept' : kind === 'export' ? 'Make the copy' : 'Erase for good'}
      danger={kept !== undefined && kind === 'erasure'}
      disabled={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography>
        For somebody who asked by phone or post. Make sure first that it is them: nothing is mailed, and it is done at
        once. Leads are found by their e-mail address: where one has none, enter it on the lead first.
      </Typography>
      <EmailField
        autoFocus
        autoComplete="off"
        value={email}
        problem={problems.email}
        onChange={(next) => type({ email: next })}
      />
      <OneOf label="What they asked for" value={kind} onChange={(next) => type({ kind: next })}>
        <ToggleButton value="export">A copy</ToggleButton>
        <ToggleButton value="erasure">Erasure</ToggleButton>
      </OneOf>
      {kept && <Kept kept={kept} kind={kind} />}
      <OtherProblems problems={problems} but={['email']} />
    </FormDialog>
  )
}
