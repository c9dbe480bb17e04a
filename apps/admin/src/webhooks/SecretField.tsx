import { Stack, Typography } from '@mui/material'
import { CopyField } from '../ui/CopyField.tsx'

/** A webhook's secret, the only time that it is shown. */
export const SecretField = ({ secret }: { secret: string }) => (
  <Stack gap={4}>
    <Typography>
      Give this secret to the receiver now: it is not shown again. Messages are signed with it according to Standard
      Webhooks, so any library for Standard Webhooks can verify them.
    </Typography>
    <CopyField label="Secret" value={secret} />
  </Stack>
)
