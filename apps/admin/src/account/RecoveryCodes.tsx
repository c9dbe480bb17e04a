import { Box, Button, Stack, Typography } from '@mui/material'
import { CopyField } from '../ui/CopyField.tsx'

/** Recovery codes for somebody who has lost the phone. They are shown once. */
export const RecoveryCodes = ({ codes, onDone }: { codes: string[]; onDone(): void }) => (
  <Stack gap={4} sx={{ maxWidth: 480 }}>
    <Typography>
      Keep these recovery codes where your phone is not: in a password manager, or on paper. Each signs you in once if
      you lose the app. They are not shown again.
    </Typography>
    <CopyField label="Recovery codes" value={codes.join('\n')} lines={codes.length} />
    <Box>
      <Button variant="contained" onClick={onDone}>
        I have kept them
      </Button>
    </Box>
  </Stack>
)
