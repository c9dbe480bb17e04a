import { Stack, Typography } from '@mui/material'
import type { AccountLink } from '@verdict/contracts'
import { AtTime } from '../ui/Ago.tsx'
import { CopyField } from '../ui/CopyField.tsx'
import { useSite } from '../ui/use-site.ts'

interface Props {
  link: AccountLink
  kind: 'invitation' | 'reset'
  name: string
}

/** A link that an admin sends on, shown this once. */
export function AccountLinkField({ link, kind, name }: Props) {
  const isMailed = useSite()?.mailsReports
  return (
    <Stack gap={4}>
      <Typography>
        {isMailed
          ? `This link is mailed to ${name}; where the mail does not come, send it yourself.`
          : `Send this link to ${name} yourself: nothing is mailed.`}{' '}
        It works once, until <AtTime instant={link.expiresAt} />, and is not shown again.{' '}
        {kind === 'invitation'
          ? 'The person who opens it chooses the password of this account.'
          : 'The person who opens it chooses a new password; the old one works until then.'}
      </Typography>
      <CopyField label={kind === 'invitation' ? 'Invitation link' : 'Reset link'} value={link.url} />
    </Stack>
  )
}
