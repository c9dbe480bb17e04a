import { Alert, Box, Button, Link as MuiLink, Typography } from '@mui/material'
import type { CoreVerdict, ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { indexOf } from '@verdict/facts/ranking'
import { type Names, namesIn, scoreDecimals } from '@verdict/wording'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { BriefRow } from '../../brief/BriefRow.tsx'
import { wording } from '../../brief/brief-props.ts'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { PointsLine } from '../../ui/PointsLine.tsx'
import { OptionName } from '../../ui/OptionName.tsx'
import type { WholeAssessment } from '../whole-assessment.ts'
import type { Again, Cause } from './take-again.ts'
import { useAgain } from './use-again.ts'

interface Props {
  assessment: WholeAssessment
  /** The version that was taken. */
  document: ModelDocument
}

/** What the draft would say to these answers, beside what was said, and which of its changes do it. */
export function InTheDraft({ assessment, document }: Props) {
  const [isAsked, setAsked] = useState(false)
  const { data, error, isFetching, refetch } = useAgain(assessment, document, isAsked)
  return (
    <BriefRow title="In the draft">
      <Button
        variant="outlined"
        disabled={isFetching}
        onClick={() => (isAsked ? void refetch() : setAsked(true))}
        sx={{ mb: 3 }}
      >
        {isFetching ? 'Deciding' : data ? 'Take it again' : 'Take it in the draft'}
      </Button>
      {!isAsked && (
        <Typography variant="caption" component="p">
          Decides on these answers with the draft as it is saved now. What the client was told stays as it is.
        </Typography>
      )}
      {error && <Alert severity="error">{error.message}</Alert>}
      {data && (
        <Compared
          then={assessment.result.verdict}
          again={data.again}
          before={document}
          draft={data.draft.document}
          model={assessment.modelId}
        />
      )}
    </BriefRow>
  )
}

interface ComparedProps {
  then: CoreVerdict
  again: Again
  before: ModelDocument
  draft: ModelDocument
  /** Its id. */
  model: string
}

function Compared({ then, again, before, draft, model }: ComparedProps) {
  const [old, young] = [namesIn(before, before.defaultLocale), namesIn(draft, draft.defaultLocale)]
  if (again.problems > 0 || !('now' in again))
    return (
      <Alert severity="warning">
        The draft cannot decide yet: it has {again.problems === 1 ? 'a problem' : `${again.problems} problems`} to fix
        first.{' '}
        <MuiLink component={Link} to={`/models/${model}/check`}>
          Open Check
        </MuiLink>
      </Alert>
    )
  const { now, dropped, causes, leftOut } = again
  return (
    <Box role="status">
      <Typography variant="h6" component="p" sx={{ mb: 2 }}>
        {headline(then, now, old, young)}
      </Typography>
      {dropped.length > 0 && (
        <Alert severity="info" sx={{ mb: 3 }}>
          Left out, as the draft does not know them any more: {dropped.map((key) => old.short(key)).join(', ')}.
        </Alert>
      )}
      <Scores then={then} now={now} before={before} draft={draft} old={old} young={young} />
      <Causes causes={causes} before={before} draft={draft} old={old} young={young} />
      {leftOut > 0 && (
        <Typography variant="caption" component="p">
          {wording.number(leftOut)} more changes were not tried one by one.
        </Typography>
      )}
    </Box>
  )
}

const toldIn = ({ status, winner, strength }: CoreVerdict, names: Names): string => {
  if (winner === null) return wording.status(status)
  return strength === 'tooClose'
    ? strengthNames.tooClose
    : `${names.option(winner)}, ${wording.strength(strength ?? 'clear')}`
}

function headline(then: CoreVerdict, now: CoreVerdict, old: Names, young: Names): string {
  const [was, is] = [toldIn(then, old), toldIn(now, young)]
  return was === is ? `The draft says the same: ${is}.` : `${is}, instead of ${was}.`
}

interface SidesProps {
  before: ModelDocument
  draft: ModelDocument
  old: Names
  young: Names
}

/** Each option's score then and now. */
function Scores({ then, now, before, draft, old, young }: SidesProps & { then: CoreVerdict; now: CoreVerdict }) {
  const options = [...new Set([...draft.options, ...before.options].map(({ key }) => key))]
  const scoreIn = (verdict: CoreVerdict, option: string) =>
    verdict.ranking.find((each) => each.option === option)?.score
  const said = (verdict: CoreVerdict, option: string, names: Names) => {
    const score = scoreIn(verdict, option)
    if (score !== undefined) return wording.points(score, scoreDecimals(verdict.ranking, names.settings.tie))
    return verdict.excluded.some((each) => each.option === option) ? 'ruled out' : '–'
  }
  return (
    <Box
      component="table"
      aria-label="Scores then and in the draft"
      sx={{
        width: '100%',
        maxWidth: 560,
        borderCollapse: 'collapse',
        fontSize: '.875rem',
        fontVariantNumeric: 'tabular-nums',
        mb: 4,
        '& :is(th, td)': {
          p: '6px 10px',
          textAlign: 'right',
          fontWeight: 400,
          borderBottom: '1px solid var(--rule-faint)',
        },
        '& th:first-of-type': { textAlign: 'left', pl: 0 },
        '& thead th': { color: 'var(--ink-soft)', borderColor: 'var(--rule-strong)' },
      }}
    >
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Then</th>
          <th scope="col">Draft</th>
          <th scope="col">Moved</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => {
          const [was, is] = [scoreIn(then, option), scoreIn(now, option)]
          const place = indexOf(draft, option)
          return (
            <tr key={option}>
              <th scope="row">
                <OptionName
                  index={place === -1 ? indexOf(before, option) : place}
                  name={place === -1 ? old.option(option) : young.option(option)}
                />
              </th>
              <td>{said(then, option, old)}</td>
              <td>
                <b>{said(now, option, young)}</b>
              </td>
              <td>{was === undefined || is === undefined ? '' : wording.signed(is - was)}</td>
            </tr>
          )
        })}
      </tbody>
    </Box>
  )
}

/** The changes of the draft in words, those that move this verdict most first. */
function Causes({ causes, before, draft, old, young }: SidesProps & { causes: Cause[] }) {
  if (causes.length === 0)
    return <Typography>Nothing that decides differs between the draft and the version that was taken.</Typography>
  const differences = diff(before, draft)
  return (
    <>
      <Typography variant="caption" component="p" sx={{ mb: 1 }}>
        What each change does alone to the lead that was told, in points.
      </Typography>
      <Box component="ul" aria-label="What moved it" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {causes.map(({ list, key, moved }) => {
          const told = differences.filter(({ path }) => path[0] === list && (list === 'settings' || path[1] === key))
          return (
            <PointsLine
              key={`${list}/${key}`}
              label={<span>{told.map((each) => wording.difference(each, old, young)).join(' ')}</span>}
              points={moved === null ? '–' : wording.signed(moved)}
            />
          )
        })}
      </Box>
      {causes.some(({ moved }) => moved === null) && (
        <Typography variant="caption" component="p" sx={{ mt: 1 }}>
          –: it cannot be tried alone, or one of the two is not ranked then.
        </Typography>
      )}
    </>
  )
}
