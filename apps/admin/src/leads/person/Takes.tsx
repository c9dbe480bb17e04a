import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useQueries } from '@tanstack/react-query'
import { getLead, type Lead } from '@verdict/contracts'
import { ownMember } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { RecordContextProvider } from 'react-admin'
import { Link } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { titleOf } from '../../ui/title-of.ts'
import { answerText } from '../../brief/answer-text.ts'
import { VerdictCell } from '../../ui/list/VerdictCell.tsx'
import { useVersionDocument } from '../../brief/use-version-document.ts'
import { changedQuestions } from './changed-questions.ts'

/** Takes that stand beside each other. */
const MOST = 6

/** A person's takes side by side, the latest first: the verdicts, and the answers that are not the same in all. */
export function Takes({ leads }: { leads: Lead[] }) {
  const shown = leads.slice(0, MOST)
  const latest = shown.find(({ assessment }) => assessment !== null)
  const document = useVersionDocument(latest)
  const takes = useQueries({
    queries: shown.map(({ id }) => ({
      queryKey: ['leads', 'getOne', { id: String(id), meta: undefined }],
      queryFn: async () => (await call(getLead, { params: { id } })).body,
    })),
    // What nobody took has no answers to compare.
    combine: (results) => results.flatMap(({ data }) => (data?.result ? [{ ...data, result: data.result }] : [])),
  })
  const names = document && namesIn(document, document.defaultLocale)
  const comparable = takes.filter(({ model }) => model === latest?.model)
  const changed = document
    ? changedQuestions(
        document,
        comparable.map(({ result }) => result.answers),
      )
    : []

  return (
    <section aria-labelledby="takes">
      <Box component="h2" id="takes" sx={{ fontSize: '1.25rem' }}>
        What they were told
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere', minWidth: 120 } }}>
          <TableHead>
            <TableRow>
              <TableCell />
              {shown.map((lead) => (
                <TableCell key={lead.id}>
                  <MuiLink component={Link} to={`/leads/${lead.id}/show`}>
                    <AtTime instant={lead.createdAt} />
                  </MuiLink>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            <Line
              title="Model"
              leads={shown}
              cell={(lead) => (lead.model ? `${titleOf(lead.modelTitle)}, version ${lead.version}` : '–')}
            />
            <Line
              title="Verdict"
              leads={shown}
              cell={(lead) => (
                <RecordContextProvider value={lead}>
                  <VerdictCell />
                </RecordContextProvider>
              )}
            />
            {names &&
              changed.map((question) => (
                <Line
                  key={question.key}
                  title={names.short(question.key)}
                  leads={shown}
                  cell={({ id }) => {
                    const take = comparable.find((each) => each.id === id)
                    return take ? answerText(question.key, ownMember(take.result.answers, question.key), names) : '–'
                  }}
                />
              ))}
          </TableBody>
        </Table>
      </Box>
      {comparable.length > 1 && (
        <Box component="p" sx={{ fontSize: '.875rem', color: 'var(--ink-soft)' }}>
          {changed.length === 0
            ? 'They gave the same answers each time.'
            : 'Only the answers that are not the same in all takes of this model are shown.'}
        </Box>
      )}
    </section>
  )
}

const Line = ({ title, leads, cell }: { title: string; leads: Lead[]; cell(lead: Lead): ReactNode }) => (
  <TableRow>
    <TableCell component="th" scope="row">
      {title}
    </TableCell>
    {leads.map((lead) => (
      <TableCell key={lead.id}>{cell(lead)}</TableCell>
    ))}
  </TableRow>
)
