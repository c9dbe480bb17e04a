import type { Reading } from './use-typed.ts'

/** Reads a time of the clock, such as 9:30, 09.30, 930 or 9; empty is none. */
export function readTime(typed: string): Reading<string | undefined> {
  const text = typed.trim()
  if (text === '') return { value: undefined }
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text) ?? []
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isTime ? { value: `${hour.padStart(2, '0')}:${minute}` } : { problem: 'A time, such as 09:30.' }
}
