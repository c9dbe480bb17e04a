import { dayIn, type DraftRevision } from '@verdict/contracts'

/** Saves by the day on which they were saved where the site is, in their order. */
export function byDay<Save extends Pick<DraftRevision, 'savedAt'>>(
  saves: Save[],
  timeZone: string,
): [string, Save[]][] {
  const days = new Map<string, Save[]>()
  for (const save of saves) {
    const day = dayIn(timeZone, new Date(save.savedAt))
    days.set(day, [...(days.get(day) ?? []), save])
  }
  return [...days]
}
