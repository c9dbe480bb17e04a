import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import type { PrivacyRequest } from '@verdict/contracts'
import { AtTime } from '../ui/Ago.tsx'
import { copyAddresses } from './copy-addresses.ts'
import { outcomeOf, toldWords } from './request-words.ts'

/** What came of a request that was answered: the copy to hand on, or what was erased. */
export function Answered({ request, onClose }: { request: PrivacyRequest; onClose(): void }) {
  const { pdf, json } = copyAddresses(request.id)
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="answered">
      <DialogTitle id="answered">{request.kind === 'export' ? 'The copy is ready' : 'It is erased'}</DialogTitle>
      <DialogContent>
        {request.kind === 'export' ? (
          <Stack gap={4} alignItems="flex-start">
            <Typography>
              Hand it on to them alone. It can be fetched until <AtTime instant={request.expiresAt} />, here and in the
              list of requests.
            </Typography>
            <Button variant="contained" href={pdf} download>
              Download the copy to read (PDF)
            </Button>
            <Button variant="outlined" href={json} download>
              Download the copy (JSON)
            </Button>
          </Stack>
        ) : (
          <Stack gap={4}>
            {[`${outcomeOf(request)}.`, ...toldWords(request)].map((line) => (
              <Typography key={line}>{line}</Typography>
            ))}
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}
