import { FormControlLabel, Skeleton, Stack, Switch, Typography } from '@mui/material'
import type { SiteSettings } from '@verdict/contracts'
import { useState } from 'react'
import { useGetOne, useNotify, useUpdate } from 'react-admin'
import { Restored } from '../autosave/Restored.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { isAnswered } from '../providers/is-answered.ts'
import { Group } from '../ui/Group.tsx'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { readWords } from '../ui/typing/read-words.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Unread } from '../ui/Unread.tsx'
import { AccentField } from './AccentField.tsx'
import { ConsentVersions } from './ConsentVersions.tsx'
import { Contact } from './Contact.tsx'
import { EmbedSites } from './EmbedSites.tsx'
import { type ChangeSettings, type ProblemsByField, TextSetting } from './fields.tsx'
import { Languages } from './Languages.tsx'
import { refusedSettings } from './refused.ts'
import { RetentionRules } from './retention/RetentionRules.tsx'
import { SaveBar } from './SaveBar.tsx'
import { TextsByLanguage } from './TextsByLanguage.tsx'
import { TimeZone } from './TimeZone.tsx'
import { type TextField, type UnsavedSettings, withUnsaved } from './unsaved.ts'

const readName = readWords('A name is needed.')

const ONE = { id: 'settings' as const }

/** What an admin decides for the whole installation. What is typed stays until it is saved, whatever the server says of it. */
export function SettingsPage() {
  const { data: saved, error, refetch } = useGetOne<SiteSettings>('settings', ONE)
  const {
    value: changes,
    set: setChanges,
    saved: settle,
    clear,
    dirty,
    restored,
  } = useAutosave<UnsavedSettings>('settings', {})
  const [problem, setProblem] = useState('')
  const [problems, setProblems] = useState<ProblemsByField>({})
  const [update, { isPending }] = useUpdate<SiteSettings>()
  const notify = useNotify()

  if (error) return <Unread mt={6} {...{ error, refetch }} />
  if (!saved) return <Skeleton variant="rectangular" height={400} sx={{ mt: 6, maxWidth: 720 }} />

  const shown = withUnsaved(saved, changes)
  const change: ChangeSettings = (changed) => setChanges((now) => ({ ...now, ...changed }))
  const texts = (field: TextField) => ({
    field,
    problems,
    languages: shown.languages,
    texts: { ...saved[field], ...changes[field] },
    onWrite: (language: string, text: string) =>
      setChanges((now) => ({ ...now, [field]: { ...now[field], [language]: text } })),
  })

  const putBack = () => {
    clear()
    setProblems({})
    setProblem('')
  }

  async function save() {
    setProblem('')
    setProblems({})
    try {
      const record = await update(
        'settings',
        { ...ONE, data: shown, previousData: saved },
        { returnPromise: true, mutationMode: 'pessimistic' },
      )
      if (!isAnswered(record)) return
      settle(changes)
      notify('Saved. Clients see it from the next page on.', { type: 'success' })
    } catch (failure) {
      const { status, message } = failure as { status: number; message: string }
      setProblems(refusedSettings(failure, shown.embedSites))
      setProblem(
        status === 409
          ? 'Somebody changed the settings meanwhile. What you typed is still here: save again to put it on top of theirs.'
          : message,
      )
      if (status === 409) await refetch()
    }
  }

  return (
    <>
      <PageHead title="Settings" hint="How the portal looks and speaks, and where it may be shown." />
      <Restored at={restored} onDiscard={putBack} />
      <Stack gap={8} sx={{ maxWidth: 720, pb: 4 }}>
        <Group title="Your consultancy">
          <TextSetting
            label="Name"
            read={readName}
            value={shown.name}
            problem={problems.name}
            onChange={(name) => change({ name })}
            hint="Stands at the head of every page and in every report."
          />
          <TextSetting
            label="Logo"
            read={readWebAddress}
            value={shown.logo ?? ''}
            problem={problems.logo}
            onChange={(logo) => change({ logo: logo || null })}
            hint="The web address of a picture, shown 26 pixels high. It is loaded by your clients' browsers from there."
          />
          <TimeZone
            timeZone={shown.timeZone}
            problem={problems.timeZone}
            onChange={(timeZone) => change({ timeZone })}
          />
          <AccentField accent={shown.accent} problem={problems.accent} onChange={(accent) => change({ accent })} />
        </Group>
        <Contact shown={shown} problems={problems} onChange={change} textsOf={texts} />
        <Group title="Languages">
          <Languages settings={shown} problem={problems.languages} onChange={change} />
        </Group>
        <Group title="Texts for clients">
          <TextsByLanguage
            {...texts('disclosure')}
            label="Disclosure"
            hint="What you sell and what you earn from a recommendation. It stands beside every verdict. Leave it empty to show none."
          />
          <TextsByLanguage
            {...texts('consentText')}
            label="Consent"
            hint={`What people agree to when they leave their details. This is version ${saved.consentVersion}; each lead keeps the words that it agreed to.`}
          />
          <ConsentVersions present={saved.consentVersion} />
        </Group>
        <Group title="Publishing">
          <FormControlLabel
            control={
              <Switch
                checked={shown.approvalNeeded}
                onChange={(_, approvalNeeded) => change({ approvalNeeded })}
                slotProps={{ input: { 'aria-describedby': 'approval-needed' } }}
              />
            }
            label="A second person has to approve each version"
          />
          <Typography id="approval-needed" variant="caption">
            Whoever publishes asks a colleague first. What was approved is the draft as it was then: a change makes it
            void.
          </Typography>
        </Group>
        <Group title="On other sites">
          <EmbedSites
            sites={shown.embedSites}
            problem={problems.embedSites}
            onChange={(embedSites) => change({ embedSites })}
          />
        </Group>
        <RetentionRules />
      </Stack>
      <SaveBar dirty={dirty} saving={isPending} problem={problem} onSave={() => void save()} onPutBack={putBack} />
    </>
  )
}
