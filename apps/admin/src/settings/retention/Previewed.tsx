import { Alert, Box, Typography } from '@mui/material'
import type { RetainedKindName, RetentionPreview } from '@verdict/contracts'
import { AtTime } from '../../ui/Ago.tsx'
import { counted } from './retention-words.ts'

interface Props {
  kind: RetainedKindName
  preview: RetentionPreview
}

/** What goes when the rule is switched on: how many, and which. */
export const Previewed = ({ kind, preview: { count, records } }: Props) => (
  <Box>
    <Alert severity={count === 0 ? 'info' : 'warning'}>
      {count === 0
        ? 'Nothing is that old. From now on, what becomes so goes within an hour.'
        : `${counted(kind, count)} would go at once, and cannot be brought back. What becomes that old later goes within an hour.`}
    </Alert>
    {records.length > 0 && (
      <Box
        component="ul"
        sx={{ m: 0, mt: 3, pl: 4, maxHeight: 240, overflow: 'auto' }}
        tabIndex={0}
        aria-label="What would go"
      >
        {records.map(({ id, title, lastNeededAt }) => (
          <Typography component="li" variant="body2" key={id}>
            {title}, <AtTime instant={lastNeededAt} />
          </Typography>
        ))}
        {count > records.length && (
          <Typography component="li" variant="body2" color="text.secondary">
            and {counted(kind, count - records.length)} more
          </Typography>
        )}
      </Box>
    )}
  </Box>
)
