import { Box, Button, Typography } from '@mui/material'
import type { Webhook } from '@verdict/contracts'
import { useState } from 'react'
import { DataTable, useRecordContext, useRefresh } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { CreateWebhookDialog } from './CreateWebhookDialog.tsx'
import { eventWords } from './event-words.ts'
import { GuideLinks } from './guides/GuideLinks.tsx'
import { WebhookState } from './WebhookState.tsx'
import { DeskList } from '../ui/list/DeskList.tsx'

/** The addresses that events are sent to. */
export function WebhookList() {
  const [creating, setCreating] = useState(false)
  const refresh = useRefresh()
  const close = () => {
    setCreating(false)
    refresh()
  }
  return (
    <>
      <PageHead
        title="Webhooks"
        hint="Notify other programs when something happens: a CRM, a chat, an automation."
        actions={
          <Button variant="contained" onClick={() => setCreating(true)}>
            New webhook
          </Button>
        }
      />
      <Box sx={{ pb: 5 }}>
        <GuideLinks />
      </Box>
      <DeskList
        sort={{ field: 'createdAt', order: 'DESC' }}
        actions={false}
        empty={
          <Empty title="No webhooks yet">
            A new webhook sends a signed message to an address of yours, for example for each new lead. Messages that
            fail are tried again for three days, and each attempt is listed here.
          </Empty>
        }
      >
        <DataTable rowClick="edit" bulkActionButtons={false} sx={onAPhoneWithout('events', 'createdAt')}>
          <DataTable.Col source="url" label="Address" field={Address} />
          <DataTable.Col source="active" label="State" disableSort field={WebhookState} />
          <DataTable.Col
            source="events"
            label="Sends when"
            disableSort
            render={({ events }: Webhook) => events.map((event) => eventWords[event]).join(', ')}
          />
          <DataTable.Col source="createdAt" label="Created">
            <Ago source="createdAt" />
          </DataTable.Col>
        </DataTable>
      </DeskList>
      {creating && <CreateWebhookDialog onClose={close} />}
    </>
  )
}

function Address() {
  const webhook = useRecordContext<Webhook>()
  return (
    <Box sx={{ maxWidth: '36ch', overflowWrap: 'anywhere' }}>
      {webhook?.description && <b>{webhook.description}</b>}
      <Typography variant={webhook?.description ? 'caption' : 'body2'} component="div">
        {webhook?.url}
      </Typography>
    </Box>
  )
}
