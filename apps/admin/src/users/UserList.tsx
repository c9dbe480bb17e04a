import { Button, Typography } from '@mui/material'
import { type Role, roles, type User } from '@verdict/contracts'
import { useState } from 'react'
import { DataTable, SelectInput, useRecordContext, useRefresh } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { roleWords } from '../ui/roles.ts'
import { Search } from '../ui/Search.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { StateMark } from './StateMark.tsx'
import { DeskList } from '../ui/list/DeskList.tsx'

const filters = [
  <Search key="q" source="q" name="Search users" placeholder="Name or e-mail" alwaysOn />,
  <SelectInput
    key="role"
    source="role"
    alwaysOn
    sx={{ minWidth: 130 }}
    choices={roles.map((id) => ({ id, name: roleWords[id].name }))}
  />,
  <SelectInput
    key="disabled"
    source="disabled"
    label="Account"
    alwaysOn
    sx={{ minWidth: 130 }}
    choices={[
      { id: false, name: 'May sign in' },
      { id: true, name: 'Deactivated' },
    ]}
  />,
]

/** Who may sign in, and who was asked to. */
export function UserList() {
  const [inviting, setInviting] = useState(false)
  const refresh = useRefresh()
  const close = () => {
    setInviting(false)
    refresh()
  }
  return (
    <>
      <PageHead
        title="Users"
        hint="Who may sign in, and what each may do."
        actions={
          <Button variant="contained" onClick={() => setInviting(true)}>
            Invite somebody
          </Button>
        }
      />
      <DeskList filters={filters} sort={{ field: 'name', order: 'ASC' }} actions={false} empty={false}>
        <DataTable rowClick="edit" bulkActionButtons={false} sx={onAPhoneWithout('twoFactor', 'lastSeenAt')}>
          <DataTable.Col source="name" label="Who" field={Who} />
          <DataTable.Col
            source="role"
            label="Role"
            disableSort
            render={({ role }: User) => roleWords[role as Role].name}
          />
          <DataTable.Col source="disabled" label="Account" disableSort field={StateMark} />
          <DataTable.Col
            source="twoFactor"
            label="Two-factor"
            disableSort
            render={({ twoFactor }: User) => (twoFactor ? 'On' : 'Off')}
          />
          <DataTable.Col source="lastSeenAt" label="Last seen" disableSort>
            <Ago source="lastSeenAt" />
          </DataTable.Col>
        </DataTable>
      </DeskList>
      {inviting && <InviteDialog onClose={close} />}
    </>
  )
}

function Who() {
  const user = useRecordContext<User>()
  return (
    <>
      <b>{user?.name}</b>
      <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {user?.email}
      </Typography>
    </>
  )
}
