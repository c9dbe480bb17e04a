import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack } from '@mui/material'
import type { Amount, Curve } from '@verdict/engine'
import { useState } from 'react'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { replacedAt, withoutAt } from '../../ui/lists.ts'
import { beginPoint, NewPoint, newPointAt } from './NewPoint.tsx'

interface Props {
  label: string
  curve: Curve
  onChange(value: Amount): void
  min?: number | undefined
  place: string
}

/** The points of a curve. The draft has them in order at once; the fields are reordered on blur. */
export function CurveField({ label, curve, onChange, min, place }: Props) {
  const [edited, setEdited] = useState<Curve>()
  const unfinished = useUnfinished()
  const points = edited && sameCurve(inOrder(edited), curve) ? edited : curve
  function change(next: Curve) {
    setEdited(next)
    onChange(inOrder(next))
  }
  return (
    <Box
      sx={{ width: '100%' }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setEdited(undefined)
      }}
    >
      {points.map(([x, y], i) => (
        <Stack key={i} direction="row" gap={2} sx={{ mb: 2 }} alignItems="flex-start">
          <NumberField
            label="At"
            value={x}
            place={`${place}/${x}/at`}
            refuse={(at) =>
              at !== x && points.some(([other]) => other === at) ? `There is a point at ${at} already.` : undefined
            }
            onCommit={(at) => {
              if (at === undefined) return
              const from = `${place}/${x}/`
              unfinished.move((each) => (each.startsWith(from) ? `${place}/${at}/${each.slice(from.length)}` : each))
              change(replacedAt(points, i, [at, y]))
            }}
            sx={{ width: 120 }}
          />
          <NumberField
            label={label}
            value={y}
            min={min}
            place={`${place}/${x}/to`}
            onCommit={(to) => to !== undefined && change(replacedAt(points, i, [x, to]))}
            sx={{ width: 104 }}
          />
          <IconButton
            size="small"
            aria-label={`Remove point ${i + 1}`}
            onClick={() => {
              for (const field of ['at', 'to']) unfinished.forget(`${place}/${x}/${field}`)
              if (points.length === 1) onChange(y)
              else change(withoutAt(points, i))
            }}
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Stack>
      ))}
      <NewPoint
        {...{ label, place, min }}
        refuse={(at) => points.some(([x]) => x === at)}
        onFinished={(point) => change([...points, point])}
      />
      {!Object.hasOwn(unfinished.snapshot(), newPointAt(place)) && (
        <Button size="small" onClick={() => beginPoint(unfinished, place)}>
          Add a point
        </Button>
      )}
    </Box>
  )
}

const inOrder = (points: Curve): Curve => [...points].sort(([a], [b]) => a - b)
const sameCurve = (a: Curve, b: Curve) => JSON.stringify(a) === JSON.stringify(b)
