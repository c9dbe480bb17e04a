import { Box, Link as MuiLink, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type Affected as Known, ANSWERING, getAffected, SITES_OF } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { Few } from './Few.tsx'
import type { PastFigures } from './past-figures.ts'

const wording = wordingIn('en')
const REPORTS = { client: 'the client’s report', consultant: 'the consultant’s report' }

interface Props {
  /** The model's id. */
  model: string
  /** Of its texts. */
  locale: string
  past: PastFigures | undefined
  /** The version that clients take now; undefined before the first. */
  version: number | undefined
  /** Called when a link is followed. */
  onGo(): void
}

/** Whom and what publishing concerns: only what is known, in few lines each. */
export function Affected({ model, locale, past, version, onGo }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['affected', model],
    queryFn: async () => (await call(getAffected, { params: { id: model } })).body,
    staleTime: 0,
  })
  const leads = past?.impact?.leadFlips ?? 0
  return (
    <Box component="ul" sx={{ m: 0, pl: 5, fontSize: '.875rem', '& > li + li': { mt: 1 } }}>
      {past && past.total > 0 && (
        <li>
          <b>{wording.number(past.total)}</b> {past.total === 1 ? 'result stays' : 'results stay'} on the version that{' '}
          {past.total === 1 ? 'it was' : 'they were'} taken with, links and PDFs too.
        </li>
      )}
      {leads > 0 && (
        <li>
          Another option would come first today for <b>{wording.number(leads)}</b> {leads === 1 ? 'lead' : 'leads'},
          named the winner or too close to call; none is written to.{past?.estimated}
        </li>
      )}
      {version !== undefined && (
        <li>
          {data && data.answering > 0 ? <Answering clients={data.answering} /> : 'Whoever is answering now finishes'} on
          version {version}.
        </li>
      )}
      <li>Pages, and sites that embed the model, switch at once.</li>
      {data && <What known={data} {...{ model, locale, onGo }} />}
      {!data && !error && (
        <Typography component="li" role="status" sx={{ fontSize: 'inherit' }} color="text.secondary">
          Looking for what else is affected…
        </Typography>
      )}
      {!data && error && (
        <Box component="li" sx={{ listStyle: 'none', ml: -5 }}>
          <Unread what="What else is affected" {...{ error, refetch }} />
        </Box>
      )}
    </Box>
  )
}

const Answering = ({ clients }: { clients: number }) => (
  <>
    <b>{wording.number(clients)}</b> {clients === 1 ? 'client has answered in' : 'clients have answered in'} the last{' '}
    {ANSWERING} minutes and {clients === 1 ? 'finishes' : 'finish'}
  </>
)

function What({ known, model, locale, onGo }: { known: Known } & Pick<Props, 'model' | 'locale' | 'onGo'>) {
  const { webhooks, previews, sites, blocks } = known
  return (
    <>
      {sites.length > 0 && (
        <Listed said={`Clients came from these sites in the last ${SITES_OF.days} days:`} name="Sites">
          {sites.map(({ host, assessments, mayEmbed }) => (
            <li key={host}>
              {host}, {wording.number(assessments)}
              {mayEmbed && ', may show it within its pages'}
            </li>
          ))}
        </Listed>
      )}
      {webhooks.length > 0 ? (
        <Listed
          said={
            <>
              <b>{webhooks.length}</b> {webhooks.length === 1 ? 'webhook is' : 'webhooks are'} told:
            </>
          }
          name="Webhooks"
        >
          {webhooks.map(({ host, description, isFailing }, i) => (
            <li key={`${host} ${i}`}>
              {host}
              {description && `: ${description}`}
              {isFailing && ', failing now'}
            </li>
          ))}
        </Listed>
      ) : (
        <li>No webhook is told of it.</li>
      )}
      {previews.length > 0 && (
        <Listed
          said={
            <>
              <b>{previews.length}</b>{' '}
              {previews.length === 1 ? 'preview link goes on showing' : 'preview links go on showing'} the draft as it
              was:
            </>
          }
          name="Preview links"
        >
          {previews.map(({ id, revision, createdBy, expiresAt }) => (
            <li key={id}>
              revision {revision}
              {createdBy && `, by ${createdBy}`}, until <AtTime instant={expiresAt} />
            </li>
          ))}
        </Listed>
      )}
      {blocks.length > 0 && (
        <Listed said="Parts of reports ask about this model’s answers:" name="Reports">
          {blocks.map(({ report, place, title, problem }) => (
            <li key={`${report} ${place}`}>
              block {place} of {REPORTS[report]}
              {title && ` (“${title[locale] ?? Object.values(title)[0]}”)`}
              {problem && (
                <>
                  {': '}
                  <b>would be in no report of the new version.</b> {problem}
                </>
              )}
            </li>
          ))}
        </Listed>
      )}
      {blocks.some(({ problem }) => problem) && (
        <li>
          <MuiLink component={Link} to={`/models/${model}/questions`} onClick={onGo}>
            Look at the questions
          </MuiLink>
          , or ask an admin to change the report.
        </li>
      )}
    </>
  )
}

const Listed = ({ said, name, children }: { said: ReactNode; name: string; children: ReactNode[] }) => (
  <li>
    {said}
    <Few name={name}>{children}</Few>
  </li>
)
