import { Button, Box, Skeleton, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getMe } from '@verdict/contracts'
import { Link } from 'react-router-dom'
import { call } from '../api/call.ts'
import { Group } from '../ui/Group.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { roleWords } from '../ui/roles.ts'
import { Unread } from '../ui/Unread.tsx'
import { MailChoicesForm } from './MailChoicesForm.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { Tokens } from './Tokens.tsx'
import { TwoFactor } from './TwoFactor.tsx'

/** The account of the signed-in user. */
export function AccountPage() {
  const {
    data: me,
    error,
    refetch,
  } = useQuery({
    queryKey: ['me'],
    queryFn: async () => (await call(getMe)).body,
  })
  if (error && !me) return <Unread {...{ error, refetch }} />
  if (!me) return <Skeleton variant="rectangular" height={400} sx={{ mt: 6, maxWidth: 720 }} />
  return (
    <>
      <PageHead title="Your account" hint={`${roleWords[me.role].name}. ${roleWords[me.role].may}`} />
      <Stack gap={8} sx={{ maxWidth: 720, pb: 8 }}>
        <Group title="Who you are">
          <ProfileForm key={`${me.name} ${me.email}`} me={me} onChanged={() => void refetch()} />
        </Group>
        <Group title="Mails to you">
          <MailChoicesForm worksLeads={me.role !== 'viewer'} />
        </Group>
        <Group title="Password">
          <Typography color="text.secondary">
            A new password signs you out everywhere else. The present one is asked for.
          </Typography>
          <Box>
            <Button variant="outlined" component={Link} to="/change-password">
              Change the password
            </Button>
          </Box>
        </Group>
        <Group title="Two-factor sign-in">
          <TwoFactor />
        </Group>
        <Group title="Where you are signed in">
          <OwnSessions />
        </Group>
        <Group title="Tokens for programs">
          <Tokens role={me.role} />
        </Group>
      </Stack>
    </>
  )
}
