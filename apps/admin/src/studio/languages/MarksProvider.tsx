import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  listTranslationSources,
  MOST_TRANSLATION_SOURCES,
  noteTranslationSources,
  type TranslationSource,
} from '@verdict/contracts'
import { saidIn, textsByPath } from '@verdict/engine/review'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useNotify } from 'react-admin'
import { call } from '../../api/call.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { UNDO_OFFERED } from '../../ui/undo-offered.ts'
import { useDraft } from '../draft/draft-context.ts'
import { type MadeOf, MarksContext, type Translation } from './marks-context.ts'
import { NO_MARKS, translationMarks, wordsOf } from './translation-marks.ts'

const NONE: TranslationSource[] = []

/** The stale translations of a draft, for everything within. */
export function MarksProvider({ model, children }: { model: string; children: ReactNode }) {
  const { document, saved, revision, published } = useDraft()
  const { defaultLocale: first, locales } = document
  const client = useQueryClient()
  const notify = useNotify()
  const queryKey = useMemo(() => ['translation-sources', model], [model])
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async () => (await call(listTranslationSources, { params: { id: model } })).body,
    enabled: locales.length > 1,
  })
  const isBehind = data !== undefined && data.revision < revision
  useEffect(() => {
    if (isBehind) void client.invalidateQueries({ queryKey })
  }, [isBehind, revision, client, queryKey])
  // Until what is noted of a save has come, a change is held against what was saved before.
  const before = useRef(saved)
  if (!isBehind) before.current = saved
  const grown = before.current
  const sources = data?.sources ?? NONE
  // What a file's notes took the place of, and those, by what the translation says: undo and redo bring it back.
  const [earlier, setEarlier] = useState<ReadonlyMap<string, TranslationSource>>(new Map())
  const marks = useMemo(
    () =>
      // What is noted of another default language tells nothing of this one: it comes with the save.
      grown.defaultLocale === first
        ? translationMarks({ sources, earlier, saved, before: grown, published, first })
        : NO_MARKS,
    [sources, earlier, saved, grown, published, first],
  )

  const note = useLatest(async (noted: TranslationSource[]) => {
    try {
      const { body } = await call(noteTranslationSources, { params: { id: model }, body: { sources: noted } })
      client.setQueryData(queryKey, body)
      return true
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
      return false
    }
  })

  const confirm = useLatest(async (translations: Translation[]) => {
    const each = translations.slice(0, MOST_TRANSLATION_SOURCES).flatMap(({ place, language, text }) => {
      const path = marks.pathAt(place)
      const stale = marks.staleAt(place, language, text)
      return path === undefined || !stale ? [] : [{ path, language, stale, source: saidIn(text, first) }]
    })
    if (each.length === 0) return
    setEarlier((all) => {
      const confirmed = new Set(each.map(({ path, language, stale: { said } }) => wordsOf({ path, language, said })))
      return new Map([...all].filter(([words]) => !confirmed.has(words)))
    })
    const were = each.map(({ path, language, stale }) => ({ path, language, ...stale }))
    if (!(await note(each.map(({ path, language, stale, source }) => ({ path, language, source, said: stale.said })))))
      return
    notify(
      <UndoNotice onUndo={() => void note(were)}>
        {each.length === 1 ? 'Confirmed 1 translation.' : `Confirmed ${each.length} translations.`}
      </UndoNotice>,
      { type: 'info', autoHideDuration: UNDO_OFFERED },
    )
  })
  const takeMade = useLatest(async (translations: MadeOf[], take: () => void) => {
    const texts = textsByPath(document)
    const made: TranslationSource[] = []
    const were: TranslationSource[] = []
    for (const { place, language, ...of } of translations) {
      const path = marks.pathAt(place)
      if (path === undefined) continue
      made.push({ path, language, ...of })
      const text = texts.get(path)?.text ?? {}
      const now = { source: saidIn(text, first), said: saidIn(text, language) }
      if (now.source && now.said) were.push({ path, language, ...(marks.staleAt(place, language, text) ?? now) })
    }
    if (made.length > 0 && !(await note(made))) return false
    take()
    setEarlier((all) => new Map([...all, ...[...made, ...were].map((each) => [wordsOf(each), each] as const)]))
    return true
  })
  useEffect(() => {
    if (earlier.size === 0 || !data) return
    const texts = textsByPath(document)
    const noted = new Set(data.sources.map(wordsOf))
    const back = [...earlier.values()].filter(
      (each) => saidIn(texts.get(each.path)?.text, each.language) === each.said && !noted.has(wordsOf(each)),
    )
    if (back.length > 0) void note(back)
  }, [earlier, data, document, note])
  const reason = data === undefined && error !== null ? error.message : undefined
  const unread = useMemo(
    () => (reason === undefined ? undefined : { reason, retry: () => void refetch() }),
    [reason, refetch],
  )
  const value = useMemo(() => ({ ...marks, unread, confirm, takeMade }), [marks, unread, confirm, takeMade])
  return <MarksContext.Provider value={value}>{children}</MarksContext.Provider>
}
