import { Skeleton, Stack } from '@mui/material'
import type { MailTemplate } from '@verdict/contracts'
import { useGetOne } from 'react-admin'
import { useParams } from 'react-router-dom'
import { typedSince } from '../autosave/typed-since.ts'
import { useAutosave } from '../autosave/use-autosave.ts'
import { AtTime } from '../ui/Ago.tsx'
import { languageName } from '../ui/language-name.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Unread } from '../ui/Unread.tsx'
import { templateWords } from './template-words.ts'
import { TemplateForm } from './TemplateForm.tsx'
import { TemplatePreview } from './TemplatePreview.tsx'
import { TemplateVersions } from './TemplateVersions.tsx'
import type { TemplateTexts } from './use-template-preview.ts'

/** The text of one kind of mail in one language: written, looked at, tried, and as it was before. */
export function TemplatePage() {
  const { id = '' } = useParams()
  const { data: template, error, refetch } = useGetOne<MailTemplate>('mail-templates', { id })
  if (error) return <Unread mt={6} {...{ error, refetch }} />
  if (!template) return <Skeleton variant="rectangular" height={400} sx={{ mt: 6, maxWidth: 720 }} />
  return <Opened key={id} template={template} onChanged={refetch} />
}

function Opened({ template, onChanged }: { template: MailTemplate; onChanged(): unknown }) {
  const { id, kind, locale, isDefault, changedAt, changedBy, revision } = template
  const saved: TemplateTexts = { subject: template.subject, text: template.text }
  const typed = useAutosave<Partial<TemplateTexts>>(`mail-template/${id}`, {})
  const texts = { ...saved, ...typed.value }
  const type = (changed: Partial<TemplateTexts>) =>
    typed.set((now) => typedSince<Partial<TemplateTexts>>(saved, { ...saved, ...now, ...changed }))
  return (
    <>
      <PageHead
        title={`${templateWords[kind]}, ${languageName(locale)}`}
        hint={
          isDefault || changedAt === null ? (
            'As delivered'
          ) : (
            <>
              Changed <AtTime instant={changedAt} />
              {changedBy && ` by ${changedBy}`}
            </>
          )
        }
      />
      <Stack gap={8} sx={{ maxWidth: 1080, pb: 8 }}>
        <TemplateForm template={template} texts={texts} typed={typed} onType={type} onChanged={onChanged} />
        <TemplatePreview id={id} locale={locale} texts={texts} />
        <TemplateVersions id={id} revision={revision} onTake={type} />
      </Stack>
    </>
  )
}
