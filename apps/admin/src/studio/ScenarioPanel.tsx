import CheckOutlined from '@mui/icons-material/CheckOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Alert, Box, Button, Tooltip, Typography } from '@mui/material'
import { markOf } from '@verdict/theme/marks'
import { compile, type ModelDocument } from '@verdict/engine'
import { type ScenarioResult } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { type Names, wordingIn } from '@verdict/wording'
import { useMemo } from 'react'
import { Link, useParams } from 'react-router-dom'
import { OptionName } from '../ui/OptionName.tsx'
import { useDraft } from './draft-context.ts'
import { type Place, usePlaces, useScenarioResults } from './use-scenario-results.ts'

const wording = wordingIn('en')

/** What the draft says to every scenario, deciding again while one edits: hollow is what the latest version said. */
export function ScenarioPanel() {
  const { id } = useParams()
  const { model, problems, document, published, names } = useDraft()
  const places = usePlaces(model)
  const results = useScenarioResults(model)
  const before = usePlaces(useMemo(() => compiled(published), [published]))
  const failing = results?.filter(({ pass }) => !pass) ?? []

  return (
    <Box
      component="aside"
      aria-label="Scenarios"
      sx={{ pt: 5, pl: { lg: 6 }, borderInlineStart: { lg: '1px solid var(--rule)' }, minWidth: 0 }}
    >
      <Box sx={{ position: { lg: 'sticky' }, top: 72 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 3 }}>
          <Typography variant="h5" component="h2">
            {document.scenarios.length === 0 ? 'No scenarios yet' : `All ${document.scenarios.length} scenarios`}
          </Typography>
          {results && (
            <Typography variant="caption" aria-live="polite">
              {results.length - failing.length} pass
              {failing.length > 0 && `, ${failing.length} ${failing.length === 1 ? 'fails' : 'fail'}`}
            </Typography>
          )}
        </Box>
        {!places ? (
          <Alert
            severity="warning"
            sx={{ mt: 3 }}
            action={
              <Button component={Link} to={`/models/${id}/check`}>
                See them
              </Button>
            }
          >
            {problems.length === 1 ? 'One thing' : `${problems.length} things`} must be mended before anything can be
            decided.
          </Alert>
        ) : (
          <Rows places={places} before={before} results={results} />
        )}
        {failing.slice(0, 3).map(({ key, reasons }) => (
          <Alert key={key} severity="error" icon={false} sx={{ mt: 3 }}>
            <b>{names.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
          </Alert>
        ))}
      </Box>
    </Box>
  )
}

function compiled(document: ModelDocument | undefined) {
  return document && validate(document).length === 0 ? compile(document) : undefined
}

function Rows({
  places,
  before,
  results,
}: {
  places: Place[]
  before: Place[] | undefined
  results: ScenarioResult[] | undefined
}) {
  const { document, names, model } = useDraft()
  const [first, second] = document.options
  // Two options have an axis between them; more are told by their marks alone.
  const axis = document.options.length === 2
  const signed = ({ leader, margin }: Place) => (leader === first?.key ? margin : -margin)
  const tie = model?.settings.tie ?? 0
  // What stood before is drawn too, and so is the strip in which no winner is named.
  const widest = Math.max(4, tie, ...[...places, ...(before ?? [])].map(({ margin }) => margin)) * 1.15
  const at = (place: Place) => (axis ? 50 + (signed(place) / widest) * 50 : (place.margin / widest) * 100)
  const indexOf = (option: string | null) => document.options.findIndex(({ key }) => key === option)

  return (
    <Box sx={{ mt: 3 }}>
      {axis && first && second && (
        <Box
          aria-hidden="true"
          sx={{ display: 'flex', justifyContent: 'flex-end', gap: 4, fontSize: '.8125rem', pb: 1, pr: 8 }}
        >
          <OptionName index={1} name={names.option(second.key)} />
          <OptionName index={0} name={names.option(first.key)} />
        </Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: '1px solid var(--rule-strong)' }}>
        {places.map((place) => {
          const result = results?.find(({ key }) => key === place.key)
          const old = before?.find(({ key }) => key === place.key)
          const index = indexOf(place.leader)
          const says = saysOf(place, names)
          return (
            <Tooltip key={place.key} title={says} placement="left">
              <Box
                component="li"
                sx={{
                  display: 'grid',
                  gridTemplateColumns: 'minmax(0, 1fr) 120px 22px',
                  alignItems: 'center',
                  gap: 2,
                  height: 32,
                  borderBottom: '1px solid var(--rule-faint)',
                  fontSize: '.8125rem',
                }}
              >
                <span
                  style={{
                    position: 'relative',
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                    fontWeight: result && !result.pass ? 600 : 400,
                  }}
                >
                  {names.scenario(place.key)}
                  <span style={hidden}>: {says}</span>
                </span>
                <svg width="100%" height="32" aria-hidden="true" overflow="visible">
                  {axis && (
                    <rect
                      x={`${50 - (tie / widest) * 50}%`}
                      width={`${(tie / widest) * 100}%`}
                      height="32"
                      fill="var(--rule-faint)"
                    />
                  )}
                  {axis && <line x1="50%" x2="50%" y1="0" y2="32" stroke="var(--rule-control)" />}
                  {old && <Dot index={indexOf(old.leader)} x={at(old)} hollow />}
                  <Dot index={index} x={at(place)} />
                </svg>
                {result === undefined ? (
                  <span />
                ) : result.pass ? (
                  <CheckOutlined titleAccess="passes" sx={{ fontSize: 16, color: 'var(--accent)' }} />
                ) : (
                  <CloseOutlined titleAccess="fails" sx={{ fontSize: 16, color: 'var(--fault)' }} />
                )}
              </Box>
            </Tooltip>
          )
        })}
      </Box>
    </Box>
  )
}

/** Who is ahead and by how much, such as "Django by 1.96". */
function saysOf({ leader, lead }: Place, names: Names): string {
  if (leader === null) return 'no option is left'
  const name = names.option(leader)
  if (!lead) return `${name} is the only one left`
  return lead.lead === 0 ? 'level' : `${name} by ${wording.points(lead.lead, lead.decimals)}`
}

const hidden = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const

function Dot({ index, x, hollow = false }: { index: number; x: number; hollow?: boolean }) {
  if (index === -1) return null
  const { path, colour } = markOf(index)
  return (
    <svg x={`${x}%`} y="16" overflow="visible">
      <path
        d={path}
        transform="scale(.8)"
        fill={hollow ? 'var(--paper)' : colour}
        stroke={colour}
        strokeWidth="1.5"
        opacity={hollow ? 0.7 : 1}
      />
    </svg>
  )
}
