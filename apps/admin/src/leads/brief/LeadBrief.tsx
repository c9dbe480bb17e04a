import { Box, Typography } from '@mui/material'
import { compile, type ModelDocument, ownMember, visibleQuestions } from '@verdict/engine'
import { explain } from '@verdict/engine/explain'
import { indexOf, shownRanking } from '@verdict/facts/ranking'
import { answered, namesIn, printedLead, scoreDecimals, wordingIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { OptionName } from '../ui/OptionName.tsx'
import { answerText } from './answer-text.ts'
import type { LeadWithResult } from './lead-with-result.ts'
import { LeadParts } from './LeadParts.tsx'

type Result = NonNullable<LeadWithResult['result']>

const wording = wordingIn('en')

/** What a consultant wants to know before calling: the verdict, what carries it, and every answer. */
export function LeadBrief({ result, document }: { result: Result; document: ModelDocument }) {
  const { answers, priorities, verdict: recorded } = result
  const model = useMemo(() => compile(document), [document])
  const names = useMemo(() => namesIn(document, document.defaultLocale), [document])
  const verdict = useMemo(
    () => ({ ...explain(model, answers, priorities), ...recorded }),
    [model, answers, priorities, recorded],
  )
  const visible = visibleQuestions(model, answers)
  const index = (option: string) => indexOf(document, option)
  const [first, second] = verdict.ranking
  const ahead = first && second && printedLead(first, second, names.settings.tie)

  return (
    <>
      <Box>
        <Typography variant="h4" component="h2" sx={{ maxWidth: '22em' }}>
          {wording.statement(verdict, names, answered(document, answers))}
        </Typography>
        <Typography
          sx={{
            mt: 2,
            fontFamily: 'var(--serif)',
            fontSize: '1.0625rem',
            lineHeight: 1.5,
            maxWidth: '34em',
            color: 'text.secondary',
          }}
        >
          {wording.lead(verdict, names)}
        </Typography>
      </Box>
      {ahead && (
        <Row title="What carries it">
          <LeadParts verdict={verdict} lead={ahead} names={names} indexOf={index} />
          <Pair label="Lead" value={wording.points(ahead.lead, ahead.decimals)} />
        </Row>
      )}
      <Row title="Scores">
        {shownRanking(document, verdict).map(({ option, score }) => (
          <Pair
            key={option}
            label={<OptionName index={index(option)} name={names.option(option)} />}
            value={wording.points(score, scoreDecimals(verdict.ranking, names.settings.tie))}
          />
        ))}
        {verdict.excluded.map(({ option, reasons }) => (
          <Pair
            key={option}
            label={<OptionName index={index(option)} name={names.option(option)} />}
            value={`ruled out: ${reasons.map(({ reason }) => names.text(reason)).join(' ')}`}
          />
        ))}
      </Row>
      {verdict.estimates.length > 0 && (
        <Row title="Weeks and cost">
          {verdict.estimates.map(({ option, weeks, cost, currency }) => (
            <Pair
              key={option}
              label={<OptionName index={index(option)} name={names.option(option)} />}
              value={`${wording.weeks(weeks)}, ${wording.money(cost, currency)}`}
            />
          ))}
        </Row>
      )}
      {verdict.caveats.length > 0 && (
        <Row title="Keep in mind">
          {verdict.caveats.map(({ source, text }, i) => (
            <Typography key={`${source}${i}`} sx={{ py: 1, fontSize: '.875rem' }}>
              {names.text(text)}
            </Typography>
          ))}
        </Row>
      )}
      <Row title="Answers">
        {document.questions
          .filter(({ key }) => visible.includes(key))
          .map(({ key }) => (
            <Pair key={key} label={names.question(key)} value={answerText(key, ownMember(answers, key), names)} />
          ))}
      </Row>
    </>
  )
}

const Row = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box
    component="section"
    sx={{
      borderTop: '1px solid var(--rule)',
      pt: 4,
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '150px minmax(0, 1fr)' },
      gap: 4,
    }}
  >
    <Typography variant="h6" component="h3">
      {title}
    </Typography>
    <Box>{children}</Box>
  </Box>
)

const Pair = ({ label, value }: { label: ReactNode; value: string }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1fr)',
      gap: 4,
      py: 1.5,
      borderBottom: '1px solid var(--rule-faint)',
      fontSize: '.875rem',
    }}
  >
    <span>{label}</span>
    <span>{value}</span>
  </Box>
)
