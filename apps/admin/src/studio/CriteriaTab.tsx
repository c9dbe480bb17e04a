import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Slider,
  Stack,
  Tooltip,
  Typography,
} from '@mui/material'
import type { Criterion } from '@verdict/engine'
import { useState } from 'react'
import { freeKey } from '../models/slug.ts'
import { Empty } from '../ui/Empty.tsx'
import { useDraft } from './draft-context.ts'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { NumberField } from './fields/NumberField.tsx'
import { compact, moved, replacedAt, withoutAt } from './lists.ts'
import { withCriteria } from './matrix.ts'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** What counts, and how much: a slider and a number each, the share of the whole, and what the latest version had. */
export default function CriteriaTab() {
  const { document, edit, published, names } = useDraft()
  const { criteria } = document
  const [editing, setEditing] = useState<string>()
  const total = criteria.reduce((all, { weight }) => all + weight, 0)
  const most = Math.max(10, ...criteria.map(({ weight }) => weight))
  const before = new Map(published?.criteria.map(({ key, weight }) => [key, weight]))
  const set = (index: number, criterion: Criterion, place: string) =>
    edit((now) => ({ ...now, criteria: replacedAt(now.criteria, index, criterion) }), place)

  function add() {
    const key = freeKey(
      'criterion',
      criteria.map((each) => each.key),
    )
    const text = (said: string) => ({ [document.defaultLocale]: said })
    edit((now) =>
      withCriteria(now, [...now.criteria, { key, name: text('New criterion'), description: text(''), weight: 5 }]),
    )
    setEditing(key)
  }

  const addButton = (
    <Button startIcon={<AddOutlined />} variant="outlined" onClick={add}>
      Add a criterion
    </Button>
  )
  if (criteria.length === 0)
    return (
      <Empty title="No criterion yet.">
        <Typography sx={{ mb: 3 }}>
          Criteria are what the options are rated on. Ten to sixteen that do not say the same thing twice do well.
        </Typography>
        {addButton}
      </Empty>
    )
  const index = criteria.findIndex(({ key }) => key === editing)
  return (
    <Box>
      <Box
        sx={{
          ...row,
          borderBottom: '1px solid var(--rule-strong)',
          minHeight: 32,
          color: 'var(--ink-faint)',
          fontSize: '.8125rem',
        }}
      >
        <span>Criterion</span>
        <span>Weight</span>
        <span />
        <span style={{ textAlign: 'right' }}>Share</span>
        <span style={{ textAlign: 'right' }}>{published ? 'Before' : ''}</span>
        <span />
      </Box>
      {criteria.map((criterion, i) => {
        const old = before.get(criterion.key)
        const changed = old !== undefined && old !== criterion.weight
        const group = names.text(criterion.group)
        const name = names.criterion(criterion.key)
        return (
          <Box key={criterion.key}>
            {group && group !== names.text(criteria[i - 1]?.group) && (
              <Typography variant="subtitle2" component="h3" sx={{ pt: 5, pb: 2 }}>
                {group}
              </Typography>
            )}
            <Box sx={row}>
              <span style={{ fontWeight: changed ? 600 : 400 }}>{name}</span>
              <Slider
                aria-label={`Weight of ${name}`}
                value={criterion.weight}
                min={0}
                max={most}
                step={0.5}
                onChange={(_, weight) => set(i, { ...criterion, weight: weight }, `weight/${criterion.key}`)}
                {...(changed && { marks: [{ value: old }] })}
                sx={{
                  '& .MuiSlider-mark': {
                    width: 10,
                    height: 10,
                    borderRadius: '50%',
                    border: '1px solid var(--rule-control)',
                    background: 'var(--paper)',
                    marginTop: '-4px',
                    marginLeft: '-5px',
                    top: '50%',
                    opacity: 1,
                  },
                }}
              />
              <NumberField
                aria-label={`Weight of ${name}`}
                value={criterion.weight}
                min={0}
                onChange={(weight) =>
                  weight !== undefined && set(i, { ...criterion, weight }, `weight/${criterion.key}`)
                }
                slotProps={{
                  htmlInput: {
                    'aria-label': `Weight of ${name} as a number`,
                    style: { textAlign: 'center', padding: '5px 4px' },
                  },
                }}
                sx={changed ? { '& .MuiOutlinedInput-root': { background: 'var(--accent-tint)' } } : {}}
              />
              <span style={{ textAlign: 'right' }}>{total > 0 ? percent.format(criterion.weight / total) : '–'}</span>
              <span style={{ textAlign: 'right', whiteSpace: 'nowrap', color: 'var(--ink-faint)' }}>
                {changed && (
                  <>
                    {old}
                    <Tooltip title="Put back">
                      <IconButton
                        size="small"
                        aria-label={`Put ${name} back to ${old}`}
                        onClick={() => set(i, { ...criterion, weight: old }, '')}
                      >
                        <UndoOutlined sx={{ fontSize: 16 }} />
                      </IconButton>
                    </Tooltip>
                  </>
                )}
              </span>
              <IconButton size="small" aria-label={`Edit ${name}`} onClick={() => setEditing(criterion.key)}>
                <EditOutlined sx={{ fontSize: 18 }} />
              </IconButton>
            </Box>
          </Box>
        )
      })}
      <Stack direction="row" justifyContent="space-between" alignItems="center" sx={{ mt: 4 }}>
        {addButton}
        <Typography variant="caption">
          Total {Math.round(total * 10) / 10}; any scale will do, the shares count.
        </Typography>
      </Stack>
      {index !== -1 && (
        <CriterionDialog
          criterion={criteria[index] as Criterion}
          first={index === 0}
          last={index === criteria.length - 1}
          onChange={(criterion) => set(index, criterion, `criterion/${criterion.key}`)}
          onMove={(by) => edit((now) => ({ ...now, criteria: moved(now.criteria, index, by) }))}
          onRemove={() => {
            edit((now) => withCriteria(now, withoutAt(now.criteria, index)))
            setEditing(undefined)
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Box>
  )
}

const row = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) 64px 36px',
    md: 'minmax(120px, 1.2fr) minmax(100px, 1fr) 64px 56px 72px 36px',
  },
  '& > :nth-of-type(2)': { display: { xs: 'none', md: 'block' } },
  '& > span:nth-of-type(n+3)': { display: { xs: 'none', md: 'inline' } },
  alignItems: 'center',
  columnGap: 4,
  minHeight: 44,
  borderBottom: '1px solid var(--rule-faint)',
  fontSize: '.875rem',
}

interface DialogProps {
  criterion: Criterion
  first: boolean
  last: boolean
  onChange(criterion: Criterion): void
  onMove(by: -1 | 1): void
  onRemove(): void
  onClose(): void
}

function CriterionDialog({ criterion, first, last, onChange, onMove, onRemove, onClose }: DialogProps) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>Criterion</DialogTitle>
      <DialogContent>
        <Stack gap={5} sx={{ pt: 2 }}>
          <LocalTextField label="Name" value={criterion.name} onChange={(name) => onChange({ ...criterion, name })} />
          <LocalTextField
            label="Description"
            lines={3}
            value={criterion.description}
            onChange={(description) => onChange({ ...criterion, description })}
            hint="What is asked, as the client would ask it."
          />
          <LocalTextField
            label="Group"
            value={criterion.group}
            onChange={(group) =>
              onChange(compact({ ...criterion, group: Object.values(group).some(Boolean) ? group : undefined }))
            }
          />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', px: 6, pb: 4 }}>
        <Button color="error" startIcon={<DeleteOutlined />} onClick={onRemove} sx={{ mr: 'auto' }}>
          Remove with its ratings
        </Button>
        <Button disabled={first} onClick={() => onMove(-1)}>
          Move up
        </Button>
        <Button disabled={last} onClick={() => onMove(1)}>
          Move down
        </Button>
        <Button variant="contained" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}
