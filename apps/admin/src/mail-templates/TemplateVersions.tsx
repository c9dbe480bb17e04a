import { useQuery } from '@tanstack/react-query'
import { listMailTemplateVersions } from '@verdict/contracts'
import { call } from '../api/call.ts'
import { VersionsBefore } from '../ui/VersionsBefore.tsx'
import type { TemplateTexts } from './use-template-preview.ts'

interface Props {
  id: string
  revision: number
  onTake(texts: TemplateTexts): void
}

/** What the text was before; each can be taken into the form again. */
export function TemplateVersions({ id, revision, onTake }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['mail-template-versions', id, revision],
    queryFn: async () => (await call(listMailTemplateVersions, { params: { id } })).body,
  })
  const lines = data?.map(({ subject, text, ...version }) => ({
    ...version,
    said: subject ?? 'Back to the default',
    onTake: subject !== null && text !== null ? () => onTake({ subject, text }) : undefined,
  }))
  return <VersionsBefore versions={lines} unread={{ error, refetch }} verb="Take this text" />
}
