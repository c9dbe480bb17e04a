import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { IconButton, Stack } from '@mui/material'
import { type Unfinished, useUnfinished } from '../../ui/typing/unfinished.ts'
import { begin, numberFrom, UnfinishedFields } from './UnfinishedFields.tsx'

interface Props {
  label: string
  /** Of the amount. */
  place: string
  min?: number | undefined
  /** Whether there is a point at that number already. */
  refuse(at: number): boolean
  onFinished(point: [at: number, to: number]): void
}

export const newPointAt = (place: string) => `${place}/new-point`

/** Begins a point of a curve, with nothing in it. */
export const beginPoint = (unfinished: Unfinished, place: string) => begin(unfinished, newPointAt(place), 'A point')

/** A point that joins its curve once both of its numbers are typed: none is assumed. */
export function NewPoint({ label, place, min, refuse, onFinished }: Props) {
  const unfinished = useUnfinished()
  const at = newPointAt(place)
  if (!Object.hasOwn(unfinished.snapshot(), at)) return null
  return (
    <Stack direction="row" gap={2} sx={{ mb: 2 }} alignItems="flex-start">
      <UnfinishedFields<{ at: number; to: number }>
        place={at}
        fields={[
          { name: 'at', label: 'At', read: numberFrom(), width: 120 },
          { name: 'to', label, read: numberFrom(min), width: 104 },
        ]}
        refuse={(point) => (refuse(point.at) ? `There is a point at ${point.at} already.` : undefined)}
        onFinished={(point) => onFinished([point.at, point.to])}
      >
        <IconButton size="small" aria-label="Remove the new point" onClick={() => unfinished.dropPart(at)}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </UnfinishedFields>
    </Stack>
  )
}
