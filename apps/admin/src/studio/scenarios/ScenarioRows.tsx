import CheckOutlined from '@mui/icons-material/CheckOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import RemoveOutlined from '@mui/icons-material/RemoveOutlined'
import { Box, Tooltip } from '@mui/material'
import type { ScenarioResult } from '@verdict/engine/review'
import { markOf } from '@verdict/theme/marks'
import { type Names, wordingIn } from '@verdict/wording'
import { OptionName } from '../../ui/OptionName.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { expectsNothing } from './passed.ts'
import type { Place } from './use-scenario-results.ts'
import { READ_ONLY_ALOUD } from '../../ui/read-only-aloud.ts'

const wording = wordingIn('en')

interface Props {
  places: Place[]
  /** Where they were, hollow. */
  before: Place[] | undefined
  /** Whether they come out as expected, where that is shown. */
  results?: ScenarioResult[] | undefined
}

/** Scenarios between the options, a row each. */
export function ScenarioRows({ places, before, results }: Props) {
  const { document, names, model } = useDraft()
  const [first, second] = document.options
  // Two options are drawn on an axis between them; more than two get marks only.
  const axis = document.options.length === 2
  const signed = ({ leader, margin }: Place) => (leader === first?.key ? margin : -margin)
  const tie = model?.settings.tie ?? 0
  // What stood before is drawn too, and so is the strip in which no winner is named.
  const widest = Math.max(4, tie, ...[...places, ...(before ?? [])].map(({ margin }) => margin)) * 1.15
  const at = (place: Place) => (axis ? 50 + (signed(place) / widest) * 50 : (place.margin / widest) * 100)
  const open = new Set(document.scenarios.filter(expectsNothing).map(({ key }) => key))
  const indexOf = (option: string | null) => document.options.findIndex(({ key }) => key === option)

  return (
    <Box sx={{ mt: 3 }}>
      {axis && first && second && (
        <Box
          aria-hidden="true"
          sx={{
            display: 'flex',
            justifyContent: 'flex-end',
            gap: 4,
            fontSize: '.8125rem',
            pb: 1,
            pr: 8,
            '& > *': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
          }}
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
          const isOpen = open.has(place.key)
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
                  <span style={READ_ONLY_ALOUD}>: {says}</span>
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
                  {old?.answered && <Dot index={indexOf(old.leader)} x={at(old)} hollow />}
                  {place.answered && <Dot index={index} x={at(place)} />}
                </svg>
                {result === undefined ? (
                  <span />
                ) : isOpen ? (
                  <RemoveOutlined titleAccess="expects nothing yet" sx={{ fontSize: 16, color: 'var(--ink-faint)' }} />
                ) : result.pass ? (
                  <CheckOutlined titleAccess="passes" sx={{ fontSize: 16, color: 'var(--accent)' }} />
                ) : (
                  <CloseOutlined titleAccess="fails" sx={{ fontSize: 16, color: 'var(--error)' }} />
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
function saysOf({ leader, lead, answered }: Place, names: Names): string {
  if (!answered) return 'no answer to decide on yet'
  if (leader === null) return 'no option is left'
  const name = names.option(leader)
  if (!lead) return `${name} is the only one left`
  return lead.lead === 0 ? 'level' : `${name} by ${wording.points(lead.lead, lead.decimals)}`
}

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
