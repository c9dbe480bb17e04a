import { Box, Button, Link as MuiLink, TextField, Typography } from '@mui/material'
import { memo, useId, useRef } from 'react'
import { Link, useParams } from 'react-router-dom'
import { addressOf } from '../document/field-places.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useMarks } from './marks-context.ts'
import { type Translatable, translated } from './translations.ts'

interface Props {
  text: Translatable
  /** What the text is of, in words. */
  name: string
  first: string
  language: string
}

const STATES = { missing: 'Missing', changed: 'Changed since', done: '' }

/** A text, and the field for its translation. */
export function TranslationLine({ text, ...rest }: Props) {
  const { edit, readOnly } = useDraft()
  const { confirm } = useMarks()
  const { place, state, text: all } = text
  const { first, language } = rest
  return (
    <Line
      {...rest}
      {...{ place, state, readOnly }}
      source={all[first] ?? ''}
      value={all[language] ?? ''}
      onConfirm={() => void confirm([{ place, language, text: all }])}
      onChange={(value) => edit((now) => translated(now, language, new Map([[place, value]])), `${place}/${language}`)}
    />
  )
}

interface LineProps extends Omit<Props, 'text'> {
  place: string
  state: Translatable['state']
  source: string
  value: string
  readOnly: boolean
  onChange(value: string): void
  onConfirm(): void
}

/** Drawn again only when what it shows has changed: there are many. */
const Line = memo(
  function Line({ name, place, state, source, value, first, language, readOnly, onChange, onConfirm }: LineProps) {
    const { id } = useParams()
    const stateId = useId()
    const field = useRef<HTMLTextAreaElement>(null)

    function confirm() {
      // The button goes once it is confirmed: whoever pressed it stays with the text.
      field.current?.focus()
      onConfirm()
    }

    return (
      <Box
        component="li"
        sx={{
          display: 'grid',
          gridTemplateColumns: { md: 'minmax(0, 1fr) minmax(0, 1fr)' },
          gap: { xs: 2, md: 5 },
          py: 4,
          borderTop: '1px solid var(--rule-faint)',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="caption" component="p">
            <MuiLink component={Link} to={`/models/${id}/${addressOf(place)}`}>
              {name}
            </MuiLink>
            {STATES[state] && (
              <Box component="span" id={stateId} sx={{ color: 'var(--caution)' }}>
                {' '}
                · {STATES[state]}
              </Box>
            )}
          </Typography>
          <Typography lang={first} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 1 }}>
            {source}
          </Typography>
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <TextField
            fullWidth
            multiline
            inputRef={field}
            value={value}
            disabled={readOnly}
            onChange={({ target }) => onChange(target.value)}
            slotProps={{
              htmlInput: {
                lang: language,
                'aria-label': `${name} (${language})`,
                'aria-describedby': STATES[state] ? stateId : undefined,
              },
            }}
          />
          {state === 'changed' && !readOnly && (
            <Button size="small" onClick={confirm} aria-label={`Still right: ${name} (${language})`} sx={{ mt: 1 }}>
              Still right
            </Button>
          )}
        </Box>
      </Box>
    )
  },
  (before, after) =>
    (Object.keys(after) as (keyof LineProps)[]).every(
      (key) => key === 'onChange' || key === 'onConfirm' || before[key] === after[key],
    ),
)
