import { Box, ButtonBase, Typography } from '@mui/material'
import { markOf } from '@verdict/theme/marks'
import type { Rating } from '@verdict/engine'
import { useState } from 'react'
import { Empty } from '../ui/Empty.tsx'
import { OptionName } from '../ui/OptionName.tsx'
import { useDraft } from './draft-context.ts'
import { RatingDrawer } from './RatingDrawer.tsx'

/** How good every option is on every criterion, with its range; pressed, why and where from. */
export default function RatingsTab() {
  const { document, names, published } = useDraft()
  const { options, criteria, ratings } = document
  const [open, setOpen] = useState<{ option: string; criterion: string }>()
  if (options.length === 0 || criteria.length === 0)
    return (
      <Empty title="Nothing to rate yet.">
        <Typography>Ratings appear here as soon as there are options and criteria.</Typography>
      </Empty>
    )
  const find = (list: Rating[] | undefined, option: string, criterion: string) =>
    list?.find((rating) => rating.option === option && rating.criterion === criterion)
  const index = ratings.findIndex((rating) => rating.option === open?.option && rating.criterion === open?.criterion)

  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        sx={{ width: '100%', borderCollapse: 'collapse', fontSize: '.875rem', minWidth: 220 + options.length * 170 }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...head, width: '34%' }}>
              Criterion
            </Box>
            {options.map(({ key }, i) => (
              <Box component="th" scope="col" key={key} sx={head}>
                <OptionName index={i} name={names.option(key)} />
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ key, group }, i) => (
            <Row
              key={key}
              heading={names.text(group) === names.text(criteria[i - 1]?.group) ? '' : names.text(group)}
              columns={options.length + 1}
            >
              <Box component="th" scope="row" sx={{ textAlign: 'start', fontWeight: 400, py: 2, pr: 3 }}>
                {names.criterion(key)}
              </Box>
              {options.map((option, o) => {
                const rating = find(ratings, option.key, key)
                const before = find(published?.ratings, option.key, key)
                return (
                  <td key={option.key} style={{ padding: 0 }}>
                    {rating && (
                      <Cell
                        rating={rating}
                        index={o}
                        changed={before !== undefined && before.value !== rating.value}
                        label={`${names.option(option.key)} on ${names.criterion(key)}: ${rating.value}`}
                        onOpen={() => setOpen({ option: option.key, criterion: key })}
                      />
                    )}
                  </td>
                )
              })}
            </Row>
          ))}
        </tbody>
      </Box>
      {index !== -1 && <RatingDrawer index={index} onClose={() => setOpen(undefined)} />}
    </Box>
  )
}

const head = {
  textAlign: 'start',
  fontWeight: 400,
  fontSize: '.8125rem',
  color: 'var(--ink-faint)',
  borderBottom: '1px solid var(--rule-strong)',
  pb: 2,
}

function Row({ heading, columns, children }: { heading: string; columns: number; children: React.ReactNode }) {
  return (
    <>
      {heading && (
        <tr>
          <Box
            component="th"
            colSpan={columns}
            scope="colgroup"
            sx={{ textAlign: 'start', pt: 5, pb: 2, fontWeight: 600 }}
          >
            {heading}
          </Box>
        </tr>
      )}
      <Box component="tr" sx={{ borderBottom: '1px solid var(--rule-faint)' }}>
        {children}
      </Box>
    </>
  )
}

/** A rating as a number, with its range on a line of ten. */
function Cell({
  rating,
  index,
  changed,
  label,
  onOpen,
}: {
  rating: Rating
  index: number
  changed: boolean
  label: string
  onOpen(): void
}) {
  const { value, low = value, high = value, sources } = rating
  const { colour, path } = markOf(index)
  const at = (points: number) => `${6 + points * 8.8}%`
  return (
    <ButtonBase
      aria-label={label}
      onClick={onOpen}
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(60px, 1fr) 72px',
        alignItems: 'center',
        gap: 2,
        width: '100%',
        minHeight: 44,
        px: 1,
        fontSize: '.875rem',
        textAlign: 'start',
        '&:hover': { background: 'var(--sunken)' },
      }}
    >
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
    </ButtonBase>
  )
}
