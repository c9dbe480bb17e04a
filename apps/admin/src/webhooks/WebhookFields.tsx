import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  TextField,
} from '@mui/material'
import { type Webhook, webhookEvents, webhookFormats } from '@verdict/contracts'
import { FormField } from '../ui/typing/FormField.tsx'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { eventWords } from './event-words.ts'
import { formatWords } from './format-words.ts'

export type WebhookValues = Pick<Webhook, 'url' | 'events' | 'format'> & { description: string }

interface Props {
  values: WebhookValues
  problems: { [field: string]: string }
  onChange(changed: Partial<WebhookValues>): void
  autoFocus?: boolean
}

/** The address and the events of a webhook. */
export const WebhookFields = ({
  values: { url, events, format, description },
  problems,
  onChange,
  autoFocus,
}: Props) => (
  <>
    <FormField
      label="Address"
      required
      autoFocus={autoFocus ?? false}
      autoComplete="off"
      value={url}
      read={readWebAddress}
      problem={problems.url}
      helperText="Messages are sent here with POST. An address in a private network is refused."
      slotProps={{ htmlInput: { inputMode: 'url', spellCheck: false } }}
      onChange={(next) => onChange({ url: next })}
    />
    <FormControl component="fieldset" error={Boolean(problems.events)}>
      <FormLabel component="legend">Send a message when</FormLabel>
      <FormGroup>
        {webhookEvents.map((event) => (
          <FormControlLabel
            key={event}
            label={eventWords[event]}
            control={
              <Checkbox
                checked={events.includes(event)}
                onChange={({ target }) =>
                  onChange({
                    events: webhookEvents.filter((each) => (each === event ? target.checked : events.includes(each))),
                  })
                }
              />
            }
          />
        ))}
      </FormGroup>
      {problems.events && <FormHelperText>{problems.events}</FormHelperText>}
    </FormControl>
    <TextField
      select
      label="Format"
      value={format}
      error={Boolean(problems.format)}
      helperText={problems.format ?? 'Slack and Teams show a sentence and the link to the desk, and nobody’s details.'}
      onChange={({ target }) => onChange({ format: target.value as Webhook['format'] })}
    >
      {webhookFormats.map((each) => (
        <MenuItem key={each} value={each}>
          {formatWords[each]}
        </MenuItem>
      ))}
    </TextField>
    <FormField
      label="What it is for"
      value={description}
      problem={problems.description}
      helperText="Such as “New leads to the CRM”."
      onChange={(next) => onChange({ description: next })}
    />
  </>
)
