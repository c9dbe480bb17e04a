import { Box, Button, IconButton, Stack, Tooltip } from '@mui/material'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import TimelineOutlined from '@mui/icons-material/TimelineOutlined'
import type { Amount, Curve } from '@verdict/engine'
import { replacedAt, withoutAt } from '../lists.ts'
import { NumberField } from './NumberField.tsx'

interface Props {
  label: string
  value: Amount | undefined
  onChange(value: Amount | undefined): void
  /** May follow the question's number. */
  curves: boolean
  min?: number
}

/** How much: a number, or points between which it follows the question's number in straight lines. */
export function AmountField({ label, value, onChange, curves, min }: Props) {
  if (Array.isArray(value))
    return <CurveField label={label} curve={value} onChange={onChange} {...(min !== undefined && { min })} />
  return (
    <Stack direction="row" alignItems="flex-start">
      <NumberField
        label={label}
        optional
        value={value}
        onChange={onChange}
        sx={{ width: 104 }}
        {...(min !== undefined && { min })}
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

function CurveField({
  label,
  curve,
  onChange,
  min,
}: {
  label: string
  curve: Curve
  onChange(value: Amount | undefined): void
  min?: number
}) {
  const ordered = (points: Curve) => onChange([...points].sort(([a], [b]) => a - b))
  return (
    <Box sx={{ width: '100%' }}>
      {curve.map(([x, y], i) => (
        <Stack key={i} direction="row" gap={2} sx={{ mb: 2 }}>
          <NumberField
            label="At"
            value={x}
            onChange={(at) => at !== undefined && onChange(replacedAt(curve, i, [at, y]))}
            onBlurCapture={() => ordered(curve)}
            sx={{ width: 120 }}
          />
          <NumberField
            label={label}
            value={y}
            onChange={(to) => to !== undefined && onChange(replacedAt(curve, i, [x, to]))}
            sx={{ width: 104 }}
            {...(min !== undefined && { min })}
          />
          <IconButton
            size="small"
            aria-label={`Remove point ${i + 1}`}
            onClick={() => onChange(curve.length === 1 ? y : withoutAt(curve, i))}
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Stack>
      ))}
      <Button size="small" onClick={() => onChange([...curve, [(curve.at(-1)?.[0] ?? 0) + 1, curve.at(-1)?.[1] ?? 0]])}>
        Add a point
      </Button>
    </Box>
  )
}
