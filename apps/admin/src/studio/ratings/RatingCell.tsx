import { Box, ButtonBase, Typography } from '@mui/material'
import type { Rating } from '@verdict/engine'
import { markOf } from '@verdict/theme/marks'
import { memo } from 'react'
import { CommentCount } from '../comments/CommentMark.tsx'
import { countedComments, useOpenCount } from '../comments/comments-context.ts'

interface Props {
  /** Undefined for a cell without a rating. */
  rating: Rating | undefined
  /** Of the option. */
  index: number
  changed: boolean
  label: string
  option: string
  criterion: string
  /** The same function at every drawing: a cell that did not change is not drawn again. */
  onOpen(cell: { option: string; criterion: string }): void
}

/** A rating as a number, with its range on a line of ten; hatched while there is none. */
export const RatingCell = memo(function RatingCell({
  rating,
  index,
  changed,
  label,
  option,
  criterion,
  onOpen,
}: Props) {
  const comments = useOpenCount(`ratings/${option}/${criterion}`)
  return (
    <ButtonBase
      aria-label={comments > 0 ? `${label}, ${countedComments(comments)}` : label}
      data-option={option}
      data-criterion={criterion}
      onClick={() => onOpen({ option, criterion })}
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(60px, 1fr) 72px',
        alignItems: 'center',
        gap: 2,
        width: '100%',
        minHeight: 44,
        px: 1,
        position: 'relative',
        fontSize: '.875rem',
        textAlign: 'start',
        '&:hover': { background: 'var(--sunken)' },
      }}
    >
      {rating ? <Rated rating={rating} index={index} changed={changed} /> : <Unrated />}
      <Box component="span" sx={{ position: 'absolute', top: 0, insetInlineEnd: 4, lineHeight: 1 }}>
        <CommentCount place={`ratings/${option}/${criterion}`} />
      </Box>
    </ButtonBase>
  )
})

const Unrated = () => (
  <>
    <Box
      sx={{
        height: 28,
        border: '1px dashed var(--rule-control)',
        background:
          'repeating-linear-gradient(135deg, transparent 0 4px, color-mix(in srgb, var(--ink) 16%, transparent) 4px 5px)',
      }}
    />
    <Typography variant="caption" sx={{ gridColumn: '2 / 4', color: 'var(--caution)' }}>
      not rated
    </Typography>
  </>
)

function Rated({ rating, index, changed }: { rating: Rating; index: number; changed: boolean }) {
  const { value, low = value, high = value, sources } = rating
  const { colour, path } = markOf(index)
  const at = (points: number) => `${6 + points * 8.8}%`
  return (
    <>
      <Box
        sx={{
          textAlign: 'center',
          py: 1,
          background: `color-mix(in srgb, var(--ink) ${Math.round(value * 1.6)}%, transparent)`,
          fontWeight: changed ? 700 : 400,
          textDecoration: changed ? 'underline var(--accent) 2px' : 'none',
          textUnderlineOffset: 4,
        }}
      >
        {value}
      </Box>
      <svg width="100%" height="20" aria-hidden="true" overflow="visible">
        <line x1={at(0)} x2={at(10)} y1="10" y2="10" stroke="var(--rule-faint)" />
        <line x1={at(low)} x2={at(high)} y1="10" y2="10" stroke={colour} strokeWidth="1.5" />
        <svg x={at(value)} y="10" overflow="visible">
          <path d={path} transform="scale(.7)" fill={colour} />
        </svg>
      </svg>
      <Typography variant="caption" sx={{ color: sources.length === 0 ? 'var(--caution)' : undefined }}>
        {sources.length === 0 ? 'no source' : `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`}
      </Typography>
    </>
  )
}
