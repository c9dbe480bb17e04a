import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Delivery, deliveryStates, LARGEST_PAGE, listDeliveries, resendDelivery } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'
import { ago, AtTime } from '../ui/Ago.tsx'
import { ListLine } from '../ui/ListLine.tsx'
import { isDueSoon, LOOK_AGAIN } from '../ui/due-soon.ts'
import { useSiteZone } from '../ui/site-zone.ts'
import { Unread } from '../ui/Unread.tsx'
import { eventWords } from './event-words.ts'

const PAGE = 25

const stateWords: { [state in Delivery['state']]: string } = {
  waiting: 'Waiting',
  sending: 'Being sent',
  delivered: 'Delivered',
  failed: 'Failed',
  missed: 'Not sent',
}

const wordsOf = (type: string) => (eventWords as { [type: string]: string })[type] ?? 'Test'
/** Whether it can be sent again, or a planned attempt made now. */
const canSend = ({ state, final }: Delivery) => final || state === 'waiting'
const isSoon = ({ state, dueAt }: Delivery) => state === 'sending' || (state === 'waiting' && isDueSoon(dueAt))

interface Props {
  webhook: string
  active: boolean
  /** Since when no message arrives: an attempt that has failed meanwhile may not be in the list yet. */
  failingSince: string | null
  /** An attempt has ended, or somebody sent one again. */
  onChanged(): unknown
}

/** The attempts to send a webhook's messages, newest first. */
export function DeliveryList({ webhook, active, failingSince, onChanged }: Props) {
  const [state, setState] = useState<Delivery['state'] | ''>('')
  const [shown, setShown] = useState(PAGE)
  const [problem, setProblem] = useState('')
  const { data, error, refetch } = useQuery({
    queryKey: ['deliveries', webhook, state, shown, failingSince],
    queryFn: async () => {
      const filter = { webhook, ...(state && { state }) }
      const { body, headers } = await call(listDeliveries, { query: { filter, range: [0, shown - 1] } })
      return { deliveries: body, total: Number(headers.get('content-range')?.split('/')[1]) }
    },
    // The list stays while more is loaded, so that the focus stays too.
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data: seen } }) => (seen?.deliveries.some(isSoon) ? LOOK_AGAIN : false),
  })

  // The state of the webhook follows from its attempts.
  const ended = data?.deliveries.filter((delivery) => !isSoon(delivery)).length
  useEffect(() => {
    if (ended !== undefined) onChanged()
  }, [ended, onChanged])

  async function resend({ id }: Delivery) {
    setProblem('')
    try {
      await call(resendDelivery, { params: { id } })
      await refetch()
    } catch (failure) {
      setProblem((failure as Error).message)
    }
  }

  if (error) return <Unread {...{ error, refetch }} />
  return (
    <>
      <TextField
        select
        label="Show"
        size="small"
        value={state}
        onChange={({ target }) => setState(target.value as typeof state)}
        sx={{ maxWidth: 200 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">All attempts</MenuItem>
        {deliveryStates.map((each) => (
          <MenuItem key={each} value={each}>
            {stateWords[each]}
          </MenuItem>
        ))}
      </TextField>
      {problem && <Alert severity="error">{problem}</Alert>}
      {data?.deliveries.length === 0 && (
        <Typography color="text.secondary">
          {state ? 'None in this state.' : 'Nothing has been sent yet. “Send a test” sends a message now.'}
        </Typography>
      )}
      <Box component="ol" aria-label="Attempts" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data?.deliveries.map((delivery) => (
          <Line
            key={delivery.id}
            delivery={delivery}
            onResend={active && canSend(delivery) ? () => void resend(delivery) : undefined}
          />
        ))}
      </Box>
      {data && data.total > shown && shown + PAGE <= LARGEST_PAGE && (
        <Box>
          <Button variant="outlined" onClick={() => setShown(shown + PAGE)}>
            Show more
          </Button>
        </Box>
      )}
    </>
  )
}

function Line({ delivery, onResend }: { delivery: Delivery; onResend: (() => void) | undefined }) {
  const zone = useSiteZone()
  const { type, attempt, state, startedAt, dueAt, duration, status, error, event } = delivery
  const isBad = state === 'failed' || state === 'missed'
  return (
    <ListLine
      action={
        onResend && (
          <Button variant="outlined" onClick={onResend} sx={{ flexShrink: 0 }}>
            {state === 'waiting' ? 'Send now' : 'Send again'}
          </Button>
        )
      }
    >
      <Typography component="div">
        <Box component="span" sx={isBad ? { color: 'var(--caution)', fontWeight: 600 } : { fontWeight: 600 }}>
          {stateWords[state]}
        </Box>
        {' · '}
        {wordsOf(type)}
        {attempt > 1 && ` · attempt ${attempt}`}
      </Typography>
      {error && <Typography component="div">{error}</Typography>}
      <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {state === 'waiting' ? (
          <>
            next try <AtTime instant={dueAt} />
          </>
        ) : (
          ago(startedAt ?? dueAt, zone)
        )}
        {status !== null && ` · status ${status}`}
        {duration !== null && ` · ${duration} ms`}
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>{` · ${event}`}</Box>
      </Typography>
    </ListLine>
  )
}
