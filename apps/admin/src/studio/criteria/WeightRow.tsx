import EditOutlined from '@mui/icons-material/EditOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import { Box, IconButton, Slider, Tooltip } from '@mui/material'
import { createContext, memo, useContext } from 'react'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { CommentCount } from '../comments/CommentMark.tsx'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The sum of all weights. It changes with each of them, and only the shares are drawn again then. */
export const TotalContext = createContext(0)

interface Props {
  criterion: string
  name: string
  weight: number
  /** What the latest version has. */
  old: number | undefined
  /** Where the slider ends. */
  most: number
  onDrag(criterion: string, weight: number): void
  onRelease(): void
  onWeigh(criterion: string, weight: number): void
  onPutBack(criterion: string, weight: number): void
  onEdit(criterion: string): void
}

/** One criterion with its weight. The rows of the others stand still while its slider is dragged. */
export const WeightRow = memo(function WeightRow({ criterion, name, weight, old, most, ...on }: Props) {
  const changed = old !== undefined && old !== weight
  return (
    <Box sx={weightRow}>
      <span style={{ fontWeight: changed ? 600 : 400 }}>
        {name} <CommentCount place={`criteria/${criterion}`} />
      </span>
      <Slider
        aria-label={`Weight of ${name}`}
        value={weight}
        min={0}
        max={most}
        step={0.5}
        onChange={(_, to) => on.onDrag(criterion, to as number)}
        onChangeCommitted={on.onRelease}
        {...(changed && { marks: [{ value: old }] })}
        sx={slider}
      />
      <NumberField
        aria-label="Weight"
        value={weight}
        min={0}
        place={`criteria/${criterion}/weight`}
        onCommit={(to) => to !== undefined && on.onWeigh(criterion, to)}
        slotProps={{
          htmlInput: {
            'aria-label': `Weight of ${name} as a number`,
            style: { textAlign: 'center', padding: '5px 4px' },
          },
        }}
        sx={changed ? { '& .MuiOutlinedInput-root': { background: 'var(--accent-tint)' } } : {}}
      />
      <span style={{ textAlign: 'right' }}>
        <Share weight={weight} />
      </span>
      <span style={{ textAlign: 'right', whiteSpace: 'nowrap', color: 'var(--ink-faint)' }}>
        {changed && (
          <>
            {old}
            <Tooltip title="Reset">
              <IconButton
                size="small"
                aria-label={`Reset ${name} to ${old}`}
                onClick={() => on.onPutBack(criterion, old)}
              >
                <UndoOutlined sx={{ fontSize: 16 }} />
              </IconButton>
            </Tooltip>
          </>
        )}
      </span>
      <IconButton size="small" aria-label={`Edit ${name}`} onClick={() => on.onEdit(criterion)}>
        <EditOutlined sx={{ fontSize: 18 }} />
      </IconButton>
    </Box>
  )
})

function Share({ weight }: { weight: number }) {
  const total = useContext(TotalContext)
  return total > 0 ? percent.format(weight / total) : '–'
}

const slider = {
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
}

/** The columns of the list of weights. */
export const weightRow = {
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
