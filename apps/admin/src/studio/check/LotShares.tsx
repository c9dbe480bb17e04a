import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Fairness } from '@verdict/engine/review'
import { markOf } from '@verdict/theme/marks'
import { type Names, wordingIn } from '@verdict/wording'
import { OptionName } from '../../ui/OptionName.tsx'

const wording = wordingIn('en')
const of100 = (share: number) => wording.number(Math.round(share * 1000) / 10)

interface Props {
  fairness: Fairness
  before: Fairness | null
  document: ModelDocument
  names: Names
}

/** How often each option wins if answers are drawn by lot; dashed is what clients take now. */
export function LotShares({ fairness, before, document, names }: Props) {
  const earlier = new Map(before?.options.map(({ option, wins }) => [option, wins]))
  return (
    <Box component="section" aria-label="Who wins if answers are drawn by lot">
      <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
        Who wins, if answers are drawn by lot
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {fairness.options.map(({ option, wins }) => {
          const index = document.options.findIndex(({ key }) => key === option)
          const then = earlier.get(option)
          return (
            <Box
              key={option}
              component="li"
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 9em) 1fr auto',
                gap: 3,
                alignItems: 'center',
                py: 1,
              }}
            >
              <OptionName index={index} name={names.option(option)} />
              <Track index={index} wins={wins} then={then} />
              <Typography component="span">
                <b>{of100(wins)}</b>{' '}
                <Typography component="span" variant="caption">
                  {then !== undefined && <>was {of100(then)}</>}
                </Typography>
              </Typography>
            </Box>
          )
        })}
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 2 }}>
        Of 100 clients, {wording.number(fairness.samples)} drawn.
        {before && ' The dashed line is what clients take now.'} In {of100(fairness.tooClose)} of 100 it is too close to
        call{before && ` (now: ${of100(before.tooClose)})`}
        {fairness.noneFits > 0 && `; for ${of100(fairness.noneFits)} no option is left`}. It measures the questions, not
        the market.
      </Typography>
    </Box>
  )
}

function Track({ index, wins, then }: { index: number; wins: number; then: number | undefined }) {
  const { colour } = markOf(index)
  return (
    <Box
      component="svg"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      sx={{ width: '100%', height: 12 }}
    >
      <line x1="0" x2="100" y1="6" y2="6" stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
      <line
        x1="0"
        x2={wins * 100}
        y1="6"
        y2="6"
        style={{ stroke: colour }}
        strokeWidth="5"
        vectorEffect="non-scaling-stroke"
      />
      {then !== undefined && (
        <line
          x1={then * 100}
          x2={then * 100}
          y1="0"
          y2="12"
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="2 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </Box>
  )
}
