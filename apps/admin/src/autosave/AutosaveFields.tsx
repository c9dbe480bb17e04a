import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { autosaveStore } from './autosave-store.ts'
import { Restored } from './Restored.tsx'
import { isFormSaved, useUnsavedForm } from './unsaved-forms.ts'

type Values = { [field: string]: unknown }

/** Keeps what is typed into the react-admin form around it, as `useAutosave` does for other forms; call `markFormSaved` once it is saved. */
export function AutosaveFields({ form }: { form: string }) {
  const { getValues, setValue, reset, formState } = useFormContext<Values>()
  const { dirtyFields, isSubmitting } = formState
  const dirty = Object.keys(dirtyFields)
  const kept = useRef(false)
  const [restored, setRestored] = useState<number>()
  // Saving leaves the page without asking.
  useUnsavedForm(form, () => dirty.length > 0 && !isSubmitting)
  // Renders at every change.
  useWatch()

  useEffect(() => {
    let here = true
    void autosaveStore.find<Values>(form).then(([found]) => {
      if (!found || !here || kept.current) return
      autosaveStore.take(found, form)
      for (const [field, value] of Object.entries(found.value)) setValue(field, value, { shouldDirty: true })
      setRestored(found.at)
    })
    return () => {
      here = false
    }
  }, [form, setValue])

  useEffect(() => {
    if (isFormSaved(form)) return
    if (dirty.length > 0) autosaveStore.keep(form, Object.fromEntries(dirty.map((field) => [field, getValues(field)])))
    else if (kept.current) autosaveStore.forget(form)
    kept.current = dirty.length > 0
  })

  function discard() {
    setRestored(undefined)
    reset()
  }

  return <Restored at={restored} onDiscard={discard} />
}
