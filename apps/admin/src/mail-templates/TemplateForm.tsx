import { Button, Stack } from '@mui/material'
import { type MailTemplate, testMailTemplate, updateMailTemplate } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { call } from '../api/call.ts'
import { Restored } from '../autosave/Restored.tsx'
import type { AutosavedForm } from '../autosave/use-autosave.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { SaveButtons } from '../ui/SaveButtons.tsx'
import { FormField } from '../ui/typing/FormField.tsx'
import { readWords } from '../ui/typing/read-words.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { Placeholders } from './Placeholders.tsx'
import type { TemplateTexts } from './use-template-preview.ts'

const readSubject = readWords('A mail needs a subject.')
const readText = readWords('A mail needs a text.')

interface Props {
  template: MailTemplate
  /** As they are typed. */
  texts: TemplateTexts
  typed: AutosavedForm<Partial<TemplateTexts>>
  onType(changed: Partial<TemplateTexts>): void
  onChanged(): unknown
}

/** The subject and the text of a mail, and what can be done with them. */
export function TemplateForm({ template, texts, typed, onType, onChanged }: Props) {
  const { id, locale, isDefault, placeholders, revision } = template
  const [isAsking, setAsking] = useState(false)
  const notify = useNotify()
  const isWhole = 'value' in readSubject(texts.subject) && 'value' in readText(texts.text)
  const save = useSubmit(async () => {
    if (!isWhole) return
    await call(updateMailTemplate, { params: { id }, body: { ...typed.value, revision } })
    typed.clear()
    notify('Saved. The next mail says it.', { type: 'success' })
    onChanged()
  }, onChanged)
  const test = useSubmit(async () => {
    const { body } = await call(testMailTemplate, { params: { id }, body: texts })
    notify(
      body.state === 'kept'
        ? 'No mail server is set, so it is kept under Mails.'
        : `A test is on its way to ${body.to}.`,
      { type: body.state === 'kept' ? 'warning' : 'success' },
    )
  })
  const problems = { ...test.problems, ...save.problems }

  return (
    <>
      <Stack component="form" onSubmit={save.submit} gap={4} sx={{ maxWidth: 720 }}>
        <Restored at={typed.restored} onDiscard={typed.clear} />
        <FormField
          label="Subject"
          required
          value={texts.subject}
          read={readSubject}
          problem={problems.subject}
          slotProps={{ htmlInput: { lang: locale } }}
          onChange={(subject) => onType({ subject })}
        />
        <FormField
          label="Text"
          required
          multiline
          minRows={8}
          value={texts.text}
          read={readText}
          problem={problems.text}
          helperText="An empty line begins a new paragraph."
          slotProps={{ htmlInput: { lang: locale } }}
          onChange={(text) => onType({ text })}
        />
        <Placeholders placeholders={placeholders} />
        <OtherProblems problems={problems} but={['subject', 'text']} />
        <Stack direction="row" gap={3} flexWrap="wrap">
          <SaveButtons dirty={typed.dirty} blocked={save.busy || !isWhole} onPutBack={typed.clear} />
          <Button variant="outlined" disabled={test.busy || !isWhole} onClick={() => void test.submit()}>
            Send me a test
          </Button>
          {!isDefault && (
            <Button variant="outlined" onClick={() => setAsking(true)}>
              Back to the default
            </Button>
          )}
        </Stack>
      </Stack>
      {isAsking && (
        <ConfirmDialog
          title="Go back to the default text?"
          verb="Go back"
          run={async () => {
            await call(updateMailTemplate, { params: { id }, body: { isDefault: true, revision } })
            typed.clear()
            await onChanged()
          }}
          onStale={onChanged}
          onClose={() => setAsking(false)}
        >
          Mails say what the product brings again. Your text stays under “Before”.
        </ConfirmDialog>
      )}
    </>
  )
}
