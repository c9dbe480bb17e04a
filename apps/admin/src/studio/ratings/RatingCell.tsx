import { Box, ButtonBase, Typography } from '@mui/material'
import type { Rating } from '@verdict/engine'
import { markOf } from '@verdict/theme/marks'
import { memo } from 'react'
import { CommentCount } from '../comments/CommentMark.tsx'
import { countedComments, useOpenCount } from '../comments/comments-context.ts'
import type { Cell } from '../document/matrix.ts'

interface Props {
  /** Undefined for a cell without a rating. */
  rating: Rating | undefined
  /** Of the option. */
  index: number
  changed: boolean
  /** Its evidence is to be looked at again. */
  old: boolean
  /** A text that was typed and is no rating. */
  refused: string | undefined
  label: string
  option: string
  criterion: string
  /** The same function at every drawing: a cell that did not change is not drawn again. */
  onOpen(cell: Cell, how: { byKey: boolean; shift: boolean }): void
}

/** A rating as a number, with its range on a line of ten; hatched while there is none. */
export const RatingCell = memo(function RatingCell({ rating, label, onOpen, ...props }: Props) {
  const { index, changed, old, refused, ...cell } = props
  const place = `ratings/${cell.option}/${cell.criterion}`
  const comments = useOpenCount(place)
  return (
    <ButtonBase
      // Not a button of the form around: whoever may only read opens a cell too.
      component="div"
      aria-label={comments > 0 ? `${label}, ${countedComments(comments)}` : label}
      data-option={cell.option}
      data-criterion={cell.criterion}
      onClick={(event) => onOpen(cell, { byKey: event.type !== 'click', shift: event.shiftKey })}
      sx={CELL}
    >
      <Value rating={rating} refused={refused} changed={changed} />
      {rating ? <Range rating={rating} index={index} old={old} /> : <NotRated />}
      <Box component="span" sx={{ position: 'absolute', top: 0, insetInlineEnd: 4, lineHeight: 1 }}>
        <CommentCount place={place} />
      </Box>
    </ButtonBase>
  )
})

const CELL = {
  display: 'grid',
  gridTemplateColumns: '44px minmax(44px, 1fr) 68px',
  alignItems: 'center',
  gap: 2,
  width: '100%',
  minHeight: { xs: 44, md: 40 },
  px: 1,
  position: 'relative',
  fontSize: '.875rem',
  textAlign: 'start',
  userSelect: 'none',
  '&:hover': { background: 'var(--sunken)' },
} as const

/** What was typed and is no rating, the rating, or that there is none. */
function Value({ rating, refused, changed }: Pick<Props, 'rating' | 'refused' | 'changed'>) {
  if (refused !== undefined)
    return <Box sx={{ ...VALUE, border: '1px solid var(--error)', color: 'var(--error)' }}>{refused}</Box>
  if (!rating) return <Box sx={HATCHED} />
  return (
    <Box
      sx={{
        ...VALUE,
        background: `color-mix(in srgb, var(--ink) ${Math.round(rating.value * 1.6)}%, transparent)`,
        fontWeight: changed ? 700 : 400,
        textDecoration: changed ? 'underline var(--accent) 2px' : 'none',
        textUnderlineOffset: 4,
      }}
    >
      {rating.value}
    </Box>
  )
}

const VALUE = { textAlign: 'center', py: 1, overflow: 'hidden' } as const
const HATCHED = {
  height: 28,
  border: '1px dashed var(--rule-control)',
  background:
    'repeating-linear-gradient(135deg, transparent 0 4px, color-mix(in srgb, var(--ink) 16%, transparent) 4px 5px)',
} as const

const NotRated = () => (
  <Typography variant="caption" sx={{ gridColumn: '2 / 4', color: 'var(--caution)' }}>
    not rated
  </Typography>
)

/** The range, and what the rating rests on. */
function Range({ rating, index, old }: { rating: Rating; index: number; old: boolean }) {
  const { value, low = value, high = value, sources } = rating
  const { colour, path } = markOf(index)
  const at = (points: number) => `${6 + points * 8.8}%`
  const isDoubtful = sources.length === 0 || old
  return (
    <>
      <svg width="100%" height="20" aria-hidden="true" overflow="visible">
        <line x1={at(0)} x2={at(10)} y1="10" y2="10" stroke="var(--rule-faint)" />
        <line x1={at(low)} x2={at(high)} y1="10" y2="10" stroke={colour} strokeWidth="1.5" />
        <svg x={at(value)} y="10" overflow="visible">
          <path d={path} transform="scale(.7)" fill={colour} />
        </svg>
      </svg>
      <Typography variant="caption" sx={{ color: isDoubtful ? 'var(--caution)' : undefined }}>
        {evidenceOf(sources.length, old)}
      </Typography>
    </>
  )
}

function evidenceOf(sources: number, old: boolean): string {
  if (sources === 0) return 'no source'
  if (old) return 'to review'
  return `${sources} ${sources === 1 ? 'source' : 'sources'}`
}
