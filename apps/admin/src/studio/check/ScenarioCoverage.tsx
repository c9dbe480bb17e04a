import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Coverage } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { addressOf } from '../document/field-places.ts'

/** Which choices the scenarios try: a cell a choice, with how many scenarios choose it. */
export function ScenarioCoverage({
  coverage,
  document,
  names,
}: {
  coverage: Coverage
  document: ModelDocument
  names: Names
}) {
  const { id } = useParams()
  const tried = <Each extends { scenarios: number }>(all: Each[]) => all.filter(({ scenarios }) => scenarios > 0).length
  const { choices, rules, scenarios } = coverage
  const most = Math.max(1, ...choices.map((choice) => choice.scenarios))
  return (
    <Box component="section" aria-label="What the scenarios try" sx={{ mb: 6 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
        What the scenarios try
      </Typography>
      <Typography sx={{ fontSize: '.875rem', mb: 3 }}>
        <b>
          {tried(choices)} of {choices.length} choices
        </b>{' '}
        and{' '}
        <b>
          {tried(rules)} of {rules.length} rules
        </b>{' '}
        are in at least one of {scenarios} scenarios. A cell is a choice; its number, the scenarios that give it.
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid var(--rule-faint)' }}>
        {document.questions
          .filter(({ choices: own = [] }) => own.length > 0)
          .map(({ key }) => (
            <Box
              key={key}
              component="li"
              sx={{
                display: 'flex',
                justifyContent: 'space-between',
                alignItems: 'center',
                gap: 3,
                py: 1,
                borderBottom: '1px solid var(--rule-faint)',
                fontSize: '.8125rem',
              }}
            >
              <Link to={`/models/${id}/${addressOf(`questions/${key}/text`)}`} style={{ color: 'inherit' }}>
                {names.short(key)}
              </Link>
              <Box
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  justifyContent: 'flex-end',
                  gap: '2px',
                  flex: 'none',
                  maxWidth: 170,
                }}
              >
                {choices
                  .filter(({ question }) => question === key)
                  .map(({ choice, scenarios: count }) => (
                    <Cell key={choice} name={names.choice(key, choice)} count={count} most={most} />
                  ))}
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  )
}

const Cell = ({ name, count, most }: { name: string; count: number; most: number }) => (
  <Box
    component="span"
    title={`${name}: ${count}`}
    aria-label={`${name}: ${count}`}
    role="img"
    sx={{
      minWidth: 22,
      textAlign: 'center',
      px: '3px',
      border: count === 0 ? '1px dashed var(--caution)' : '1px solid transparent',
      color: count === 0 ? 'var(--caution)' : 'var(--ink)',
      background:
        count === 0 ? 'none' : `color-mix(in srgb, var(--ink) ${5 + Math.round((20 * count) / most)}%, var(--paper))`,
    }}
  >
    {count}
  </Box>
)
