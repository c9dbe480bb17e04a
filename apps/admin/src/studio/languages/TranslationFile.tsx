import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import { wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { rowsOfFile, UnreadableFile } from '../../ui/csv-of-file.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { useReadable } from '../../ui/use-readable.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useDraft } from '../draft/draft-context.ts'
import { MOST_ROWS, readTranslations, type TranslationPlan, translationRows } from './translation-file.ts'
import { useMarks } from './marks-context.ts'
import { type Translatable, translated } from './translations.ts'

const wording = wordingIn('en')
/** Bytes: the texts of the largest model are fewer. */
const LARGEST = 5 * 1024 * 1024

interface Props {
  language: string
  texts: Translatable[]
  /** What a text is of, in words. */
  nameOf(text: Translatable): string
  onTaken(): void
}

/** Texts as a workbook for translators, and back: what a file would change is said before it does. */
export function TranslationFile({ language, texts, nameOf, onTaken }: Props) {
  const { document: model, edit, readOnly } = useDraft()
  const [plan, setPlan] = useState<{ name: string; found: TranslationPlan }>()
  const [busy, setBusy] = useState(false)
  const { takeMade } = useMarks()
  const notify = useNotify()

  async function save() {
    // Whoever saves no file needs no code for it.
    const { writeXlsx } = await import('hucre/xlsx')
    const rows = translationRows(texts, model, language)
    const columns = [{ width: 40 }, { width: 60 }, { width: 60 }]
    const bytes = await writeXlsx({ sheets: [{ name: language, rows, columns, freezePane: { rows: 1 } }] })
    saveFile(new Blob([bytes.slice().buffer]), `${model.slug}-${language}.xlsx`)
  }

  const { unreadable, choose } = useReadable(async (file) => {
    if (file.size > LARGEST) throw new UnreadableFile('This file is larger than 5 MB.')
    const rows = await rowsOfFile(await file.arrayBuffer(), MOST_ROWS, file.name)
    setPlan({ name: file.name, found: readTranslations(rows, texts, model, language) })
  })

  async function take(found: TranslationPlan) {
    const made = [...found.moved].map(([place, source]) => {
      return { place, language, source, said: found.texts.get(place)?.trim() ?? '' }
    })
    // What was translated of an older original is not up to date because it came today.
    setBusy(true)
    const isTaken = await takeMade(made, () =>
      edit((now) => translated(now, language, found.texts), `languages/${language}`),
    )
    setBusy(false)
    if (!isTaken) return
    setPlan(undefined)
    onTaken()
    notify(`${texted(found.added + found.changed)} taken into the draft. Undo takes them back.`)
  }

  function nameAt(place: string) {
    const text = texts.find((each) => each.place === place)
    return text ? nameOf(text) : place
  }

  return (
    <Stack gap={2} alignItems="flex-end">
      <Stack direction="row" gap={2} flexWrap="wrap">
        <Button variant="outlined" onClick={() => void save()}>
          Export as XLSX
        </Button>
        {!readOnly && (
          <FileButton
            name={`File with texts in ${language}`}
            accept=".xlsx,.csv,text/csv"
            onFile={(file) => void choose(file)}
          >
            Import XLSX or CSV
          </FileButton>
        )}
      </Stack>
      {unreadable && <Alert severity="error">{unreadable}</Alert>}
      {plan && (
        <Dialog open onClose={() => setPlan(undefined)} aria-labelledby="translations-read">
          <DialogTitle id="translations-read">{plan.name}</DialogTitle>
          <DialogContent>
            <Found found={plan.found} nameOf={nameAt} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setPlan(undefined)}>Cancel</Button>
            <Button
              variant="contained"
              disabled={busy || plan.found.faults.length > 0 || plan.found.added + plan.found.changed === 0}
              onClick={() => void take(plan.found)}
            >
              Take {texted(plan.found.added + plan.found.changed)}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Stack>
  )
}

const texted = (count: number) => (count === 1 ? '1 text' : `${wording.number(count)} texts`)

/** What a file would do. */
function Found({
  found: { faults, added, changed, same, empty, unknown, moved },
  nameOf,
}: {
  found: TranslationPlan
  nameOf(place: string): string
}) {
  if (faults.length > 0)
    return (
      <>
        <Typography>Nothing is taken until this is right:</Typography>
        <ul>
          {faults.slice(0, 20).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        {faults.length > 20 && <Typography>And {wording.number(faults.length - 20)} more.</Typography>}
      </>
    )
  const lines = [
    `${texted(added)} new, ${texted(changed)} changed, ${texted(same)} as they are now.`,
    empty > 0 && `${texted(empty)} without a translation: nothing is changed there.`,
    unknown.length > 0 && `Left out, because the model has no such text: ${some(unknown)}.`,
    moved.size > 0 &&
      `The original has changed since this file was saved, so these stay marked as changed since: ${some([...moved.keys()].map(nameOf))}.`,
  ]
  return lines.map((line) => line && <Typography key={line}>{line}</Typography>)
}

/** A few of many, and how many more. */
const some = (all: readonly string[]) =>
  all.length <= 8 ? all.join(', ') : `${all.slice(0, 8).join(', ')} and ${wording.number(all.length - 8)} more`
