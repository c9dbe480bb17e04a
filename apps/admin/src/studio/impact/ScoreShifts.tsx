import { Box, MenuItem, TextField, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Impact } from '@verdict/engine/review'
import { markOf } from '@verdict/theme/marks'
import { type Names, wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { Behind } from './Behind.tsx'
import { useOpenBehind } from './behind-context.ts'

const wording = wordingIn('en')
const HEIGHT = 90

/** How far the scores of an option move: a bar for each two points. */
export function ScoreShifts({ impact, document, names }: { impact: Impact; document: ModelDocument; names: Names }) {
  const [chosen, setChosen] = useState<string>()
  const open = useOpenBehind()
  const option = document.options.find(({ key }) => key === chosen) ?? document.options[0]
  if (!option) return null
  const bins = impact.shifts[option.key] ?? []
  const index = document.options.indexOf(option)
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const reach = Math.max(4, ...bins.map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to))))
  const x = (points: number) => ((points + reach) / (2 * reach)) * 100
  const count = (test: (middle: number) => boolean) =>
    bins.filter(({ from, to }) => test((from + to) / 2)).reduce((sum, { count }) => sum + count, 0)
  const number = (test: (middle: number) => boolean) => wording.number(count(test))
  const moved = (how: string, ends: { from?: number; to?: number }) => ({
    wanted: { shifted: { option: option.key, ...ends } },
    title: `The score of ${names.option(option.key)} ${how}`,
  })
  return (
    <Box component="section" aria-label="How far scores move" sx={{ minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'baseline',
          gap: 3,
          flexWrap: 'wrap',
          mb: 2,
        }}
      >
        <Typography variant="h6" component="h2">
          How far scores move
        </Typography>
        <TextField
          select
          size="small"
          label="Option"
          value={option.key}
          onChange={({ target }) => setChosen(target.value)}
          sx={{ minWidth: 140 }}
        >
          {document.options.map(({ key }) => (
            <MenuItem key={key} value={key}>
              {names.option(key)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box
        component="svg"
        role="img"
        aria-label={`${number((middle) => middle < 0)} scores go down, ${number((middle) => middle === 0)} move by less than a point, ${number((middle) => middle > 0)} go up.`}
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        sx={{ width: '100%', height: HEIGHT, display: 'block' }}
      >
        {bins.map(({ from, to, count }) => (
          <rect
            key={from}
            x={x(from) + 0.3}
            width={Math.max(0.4, x(to) - x(from) - 0.6)}
            y={HEIGHT - Math.max(1, (count / most) * HEIGHT)}
            height={Math.max(1, (count / most) * HEIGHT)}
            style={{ fill: markOf(index).colour, ...(open && { cursor: 'pointer' }) }}
            onClick={() =>
              open?.(
                { shifted: { option: option.key, from, to } },
                `${names.option(option.key)}, by ${wording.signedNumber(from)} to ${wording.signedNumber(to)} points`,
              )
            }
          />
        ))}
        <line
          x1="50"
          x2="50"
          y1="0"
          y2={HEIGHT}
          stroke="var(--ink)"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      </Box>
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          borderTop: '1px solid var(--rule-strong)',
          fontSize: '.8125rem',
        }}
      >
        <span>{wording.signedNumber(-reach)}</span>
        <span>0 points</span>
        <span>{wording.signedNumber(reach)}</span>
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 1 }}>
        <Behind count={count((middle) => middle < 0)} {...moved('goes down', { to: -1 })} /> go down,{' '}
        <Behind count={count((middle) => middle === 0)} {...moved('stays', { from: -1, to: 1 })} /> move by less than a
        point, <Behind count={count((middle) => middle > 0)} {...moved('goes up', { from: 1 })} /> go up.
      </Typography>
    </Box>
  )
}
