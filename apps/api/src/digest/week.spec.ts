import { describe, expect, test } from '@jest/globals'
import { summedWeek } from './week.ts'

describe('the week that is summed up', () => {
  test.each([
    { at: '2026-11-29T23:59:00Z', zone: 'UTC', monday: '2026-11-23', from: '2026-11-16', to: '2026-11-22' },
    { at: '2026-11-30T06:59:00Z', zone: 'UTC', monday: '2026-11-23', from: '2026-11-16', to: '2026-11-22' },
    { at: '2026-11-30T07:00:00Z', zone: 'UTC', monday: '2026-11-30', from: '2026-11-23', to: '2026-11-29' },
    { at: '2026-12-06T12:00:00Z', zone: 'UTC', monday: '2026-11-30', from: '2026-11-23', to: '2026-11-29' },
    {
      at: '2026-11-29T18:00:00Z',
      zone: 'Pacific/Auckland',
      monday: '2026-11-30',
      from: '2026-11-23',
      to: '2026-11-29',
    },
    {
      at: '2026-11-29T17:59:00Z',
      zone: 'Pacific/Auckland',
      monday: '2026-11-23',
      from: '2026-11-16',
      to: '2026-11-22',
    },
    {
      at: '2026-11-30T14:59:00Z',
      zone: 'America/Los_Angeles',
      monday: '2026-11-23',
      from: '2026-11-16',
      to: '2026-11-22',
    },
    { at: '2026-03-30T05:00:00Z', zone: 'Europe/Madrid', monday: '2026-03-30', from: '2026-03-23', to: '2026-03-29' },
    { at: '2027-01-04T09:00:00Z', zone: 'Europe/Madrid', monday: '2027-01-04', from: '2026-12-28', to: '2027-01-03' },
  ])('at $at in $zone is the one before $monday', ({ at, zone, ...week }) => {
    expect(summedWeek(zone, new Date(at))).toMatchObject(week)
  })
})
