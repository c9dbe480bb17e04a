import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { attachResult, type Lead, listPublishedModels } from '@verdict/contracts'
import { tabWith } from '@verdict/contracts/taken-together'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { titleOf } from '../../ui/title-of.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { useSubmit } from '../../ui/use-submit.ts'
import { tokenIn } from './token-in.ts'
import { useTakenTogether } from './use-taken-together.ts'

const readAddress = (text: string) =>
  text.trim() === '' || tokenIn(text) !== undefined
    ? { value: text }
    : { problem: 'The address of a result has /r/ in it, and some forty letters after that.' }

/**
 * The way to a result for a lead without one: an assessment is taken with them on the portal, in a tab that tells of its result. One that was
 * taken elsewhere is given by its address.
 */
export function TakeTogether({ lead, onAttached }: { lead: Lead; onAttached: () => void }) {
  const { value: address, set, clear, restored } = useAutosave<string>(`leads/${lead.id}/result`, '')
  const { data: models = [] } = useQuery({
    queryKey: ['published-models'],
    queryFn: async () => (await call(listPublishedModels, {})).body,
  })
  const token = tokenIn(address)
  const attach = async (of: string) => {
    await call(attachResult, { params: { id: lead.id }, body: { revision: lead.revision, token: of } })
    clear()
    onAttached()
  }
  const { problems, busy, submit } = useSubmit(async () => {
    if (token) await attach(token)
  })
  const { attempt, busy: isAttaching } = useAttempt('leads')
  useTakenTogether(lead.id, (reached) => {
    // What is refused can be tried again.
    set(`${location.origin}/r/${reached}`)
    void attempt(() => attach(reached))
  })
  return (
    <Stack component="form" noValidate onSubmit={submit} gap={4} sx={{ maxWidth: 560 }}>
      <Box>
        <Typography variant="h5" component="h2">
          No assessment yet
        </Typography>
        <Typography sx={{ mt: 2 }}>
          A colleague wrote this lead down. Take an assessment with them, by phone or side by side: begun from here, its
          result comes to this page by itself.
        </Typography>
      </Box>
      <Stack component="ul" gap={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {models.map(({ slug, title }) => (
          <li key={slug}>
            <MuiLink href={`/${slug}`} target={tabWith(lead.id)}>
              Begin “{titleOf(title)}”
            </MuiLink>
          </li>
        ))}
      </Stack>
      <Typography>Was it taken elsewhere, such as on their own device? Then give the address of its result.</Typography>
      <Restored at={restored} onDiscard={clear} />
      <FormField
        label="Address of the result"
        placeholder={`${location.origin}/r/…`}
        value={address}
        read={readAddress}
        problem={problems.token}
        onChange={set}
      />
      <OtherProblems problems={problems} but={['token']} />
      <Button type="submit" variant="contained" disabled={busy || isAttaching || !token} sx={{ alignSelf: 'start' }}>
        Use this result
      </Button>
    </Stack>
  )
}
