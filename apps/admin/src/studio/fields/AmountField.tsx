import { IconButton, Stack, Tooltip } from '@mui/material'
import TimelineOutlined from '@mui/icons-material/TimelineOutlined'
import type { Amount } from '@verdict/engine'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { CurveField } from './CurveField.tsx'

interface Props {
  label: string
  value: Amount | undefined
  onChange(value: Amount | undefined): void
  /** May follow the question's number. */
  curves: boolean
  /** An effect may do without it. */
  optional?: boolean
  min?: number | undefined
  place: string
}

/** How much: a number, or points between which it follows the question's number in straight lines. */
export function AmountField({ label, value, onChange, curves, optional = false, min, place }: Props) {
  if (Array.isArray(value))
    return <CurveField label={label} curve={value} onChange={onChange} place={place} min={min} />
  return (
    <Stack direction="row" alignItems="flex-start">
      <NumberField
        label={label}
        optional={optional}
        value={value}
        onCommit={onChange}
        place={place}
        min={min}
        sx={{ width: 104 }}
      />
      {curves && (
        <Tooltip title="Let it follow the number">
          <IconButton
            size="small"
            aria-label={`${label}: let it follow the number`}
            onClick={() => onChange([[0, value ?? 0]])}
          >
            <TimelineOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </Stack>
  )
}
