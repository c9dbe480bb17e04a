import { takeAssessment, takeLead } from '@verdict/contracts'
import type { Answers } from '@verdict/engine'
import type { TestApi } from './api.ts'
import { done, leadOf, newPublished, type Published } from './starter.ts'

/** Answers of clients who come to different verdicts. */
const CLIENTS: Answers[] = [
  { team: 'python', size: 'small', started: true },
  { team: 'javascript', size: 'large', needs: ['admin'], months: 3 },
  { team: 'javascript', size: 'small', needs: ['live'], months: 30 },
  { size: 'small' },
  { team: 'javascript', size: 'small', needs: ['live'], started: false, months: 36 },
]

/**
 * A model that many clients have taken, over six months: every fifth by a letter, every seventh by a referrer. The first of each kind of
 * client left their details.
 */
export async function crowd(api: TestApi, size: number): Promise<Published> {
  const published = await newPublished(api)
  for (const answers of CLIENTS) {
    const body = { model: published.slug, version: 1, answers, locale: 'en' }
    const { token } = await done(api.call(takeAssessment, { body }))
    await done(api.call(takeLead, { body: leadOf(token) }))
  }
  await api.database.query(
    `insert into assessments (id, version_id, answers, priorities, verdict, winner, strength, margin, locale, source, started_at, created_at)
     select gen_random_uuid(), version_id, answers, priorities, verdict, winner, strength, margin, locale,
       case when i % 5 = 0 then '{"utmSource":"letter"}' when i % 7 = 0 then '{"referrer":"https://News.example.org/a?b"}' else '{}' end::jsonb,
       started_at, created_at - (i % 6) * interval '1 month'
     from (select *, row_number() over (order by id) - 1 as n from assessments where version_id =
       (select id from model_versions where hash = $1 order by published_at desc limit 1)) one,
       generate_series(1, $2::int) i where i % $3::int = n`,
    [published.hash, size - CLIENTS.length, CLIENTS.length],
  )
  return published
}
