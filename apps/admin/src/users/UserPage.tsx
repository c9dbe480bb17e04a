import { Alert, Skeleton, Stack, Typography } from '@mui/material'
import type { User } from '@verdict/contracts'
import { useGetIdentity, useGetOne } from 'react-admin'
import { useParams } from 'react-router-dom'
import { AtTime } from '../ui/Ago.tsx'
import { Group } from '../ui/Group.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { Unread } from '../ui/Unread.tsx'
import { AccountActions } from './AccountActions.tsx'
import { RoleForm } from './RoleForm.tsx'
import { StateMark } from './StateMark.tsx'
import { UserSessions } from './UserSessions.tsx'
import { UserTwoFactor } from './UserTwoFactor.tsx'

/** One account: what they may do, whether they may sign in, and where they are signed in. */
export function UserPage() {
  const { id = '' } = useParams()
  const { data: user, error, refetch } = useGetOne<User>('users', { id })
  const { identity } = useGetIdentity()
  const changed = () => refetch()

  if (error) return <Unread mt={6} error={error} refetch={changed} />
  if (!user) return <Skeleton variant="rectangular" height={400} sx={{ mt: 6, maxWidth: 720 }} />
  const own = identity?.id === user.id
  return (
    <>
      <PageHead
        title={user.name}
        hint={
          <>
            {user.email} · <StateMark user={user} />
            {own && ' · This is you'}
          </>
        }
      />
      <Stack gap={8} sx={{ maxWidth: 720, pb: 8 }}>
        <Group title="Account">
          {user.resetAskedAt && !user.disabled && (
            <Alert severity="warning">
              {user.name} said on <AtTime instant={user.resetAskedAt} /> that the password is forgotten. Make sure that
              it was them, and send them a reset link.
            </Alert>
          )}
          <AccountActions user={user} own={own} onChanged={changed} />
        </Group>
        <Group title="What they may do">
          <RoleForm key={user.id} user={user} own={own} onChanged={changed} />
        </Group>
        {user.accepted && !user.disabled && (
          <>
            <Group title="Two-factor sign-in">
              <UserTwoFactor user={user} own={own} onChanged={changed} />
            </Group>
            <Group title="Where they are signed in">
              <UserSessions user={user} />
            </Group>
          </>
        )}
        <Typography variant="caption">
          Invited or made on <AtTime instant={user.createdAt} />.
        </Typography>
      </Stack>
    </>
  )
}
