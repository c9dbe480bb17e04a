import { describe, expect, test } from '@jest/globals'
import {
  addLead,
  type BodyOf,
  exportLeads,
  getLead,
  getLeadPerson,
  getLeadReport,
  getLeadTimeline,
  importLeads,
  listLeads,
  undoChange,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, newLead } from '../../test/starter.ts'
import { LeadEntity } from './lead.entity.ts'

const api = testApi()

const as = 'consultant'
const consent = 'At the fair'
const send = (csv: string, dryRun = false, leaveOutFaulty = false) =>
  api.call(importLeads, { as, body: { csv, consent, dryRun, leaveOutFaulty } })
const found = async (q: string) =>
  (await api.call(listLeads, { as, query: { filter: JSON.stringify({ q }), sort: '["name","ASC"]' } })).body
const read = async (id: string) => (await api.call(getLead, { as, params: { id } })).body
const leadsThere = () => api.count(LeadEntity, {})

/** An address that no other test uses. */
const domain = () => `${uuid()}.example`

describe('leads from a file', () => {
  test('are tried first, which writes nothing, and then are there', async () => {
    const at = domain()
    await newLead(api, { email: `ada@${at}` })
    const csv = `Name,E-mail,Phone\nAda,Ada@${at},+44 1\nGrace,grace@${at},\n`
    const before = await leadsThere()
    const right = {
      right: 2,
      first: [
        { row: 2, cells: { Name: 'Ada', 'E-mail': `Ada@${at}`, Phone: '+44 1' } },
        { row: 3, cells: { Name: 'Grace', 'E-mail': `grace@${at}`, Phone: '' } },
      ],
      columns: ['Name', 'E-mail', 'Phone'].map((column) => ({ heading: column, column })),
    }
    const tried = { rows: 2, ...right, faults: [], faulty: null, ignored: [], known: 1, imported: 0, undo: null }
    expect(await done(send(csv, true))).toEqual(tried)
    expect(await leadsThere()).toBe(before)
    expect(await done(send(csv))).toEqual({ ...tried, imported: 2, undo: expect.any(String) })
    expect(await found(`grace@${at}`)).toMatchObject([
      { name: 'Grace', phone: null, status: 'new', assessment: null, model: null, consentText: consent, revision: 1 },
    ])
  })

  test('may say how they are worked', async () => {
    const owner = await api.user('consultant', { name: `Grace ${uuid()}` })
    const at = domain()
    const csv = [
      'E-mail;Name;Company;Status;Owner;Next step;Next step on;Next step at;Tags;Shoe size',
      `one@${at};One;"A; B";Qualified;${owner.name.toUpperCase()};Call;2026-12-01;09:30;"fair, shop, Fair";42`,
      `two@${at};Two;;;${owner.email};;;;;`,
    ].join('\r\n')
    expect(await done(send(csv))).toMatchObject({ imported: 2, ignored: ['Shoe size'] })
    const [one, two] = await found(at)
    expect(one).toMatchObject({ company: 'A; B', status: 'qualified', owner: owner.id, nextStep: 'Call' })
    expect(one).toMatchObject({ nextStepOn: '2026-12-01', nextStepTime: '09:30', tags: ['fair', 'shop'] })
    expect(two).toMatchObject({ company: null, status: 'new', owner: owner.id, tags: [] })
  })

  test('are those that were exported', async () => {
    const at = domain()
    const { id } = await newLead(api, { email: `x@${at}`, name: '=Ada, "A"', phone: '+44 20', message: 'two\nlines' })
    const { text } = await api.call(exportLeads, {
      as,
      query: { format: 'csv', filter: JSON.stringify({ id: [id] }) },
    })
    const reply = await done(send(text.replaceAll(`x@${at}`, `y@${at}`)))
    expect(reply).toMatchObject({ imported: 1, faults: [] })
    expect(await found(`y@${at}`)).toMatchObject([{ name: '=Ada, "A"', phone: '+44 20', message: 'two\nlines' }])
  })

  test('of which 200 are wrong are told of one by one, and none is written', async () => {
    const at = domain()
    const wrong = Array.from({ length: 200 }, (_, i) => `Number ${i},not an address,gone,2026-13-01`)
    const csv = ['Name,E-mail,Status,Next step on', `Right,right@${at},new,`, ...wrong].join('\n')
    const before = await leadsThere()
    for (const dryRun of [true, false]) {
      const { rows, faults, imported } = await done(send(csv, dryRun))
      expect([rows, faults.length, imported]).toEqual([201, 600, 0])
      const columns = ['E-mail', 'Next step on', 'Status']
      for (let row = 3; row <= 202; row++)
        expect(
          faults
            .filter((fault) => fault.row === row)
            .map(({ column }) => column)
            .sort(),
        ).toEqual(columns)
    }
    expect(await leadsThere()).toBe(before)
  })

  test('are imported without those that are wrong only where that is asked for', async () => {
    const at = domain()
    const csv = `name;email;Phone;Shoe size\nAda;ada@${at};'+44 1;42\nGrace;grace;"=1+1";=2\nTom;tom@${at};;\n;;600;;5`
    const tried = await done(send(csv, true, true))
    expect(tried).toMatchObject({ rows: 4, right: 2, imported: 0, ignored: ['Shoe size'] })
    expect(tried.columns[1]).toEqual({ heading: 'email', column: 'E-mail' })
    expect(tried.faulty).toBe(
      [
        '\ufeffWhat is wrong;name;email;Phone;Shoe size',
        "E-mail: This must be an e-mail address such as ada@example.org.;Grace;grace;'=1+1;'=2",
        'This row has more cells than there are columns.;;;600;;5',
        '',
      ].join('\r\n'),
    )
    expect((await done(send(csv))).imported).toBe(0)
    const events = () => api.database.query("select record from audit_events where action = 'import'")
    const before = await events()
    expect(await done(send(csv, false, true))).toMatchObject({ right: 2, imported: 2, undo: expect.any(String) })
    expect((await found(at)).map(({ name }) => name)).toEqual(['Ada', 'Tom'])
    expect((await events()).length - before.length).toBe(1)

    const again = await done(send(tried.faulty as string, true))
    expect([again.right, again.faulty]).toEqual([0, tried.faulty])
    expect(again.ignored).toEqual(['Shoe size'])
    const mended = (tried.faulty as string).replace('Grace;grace', `Grace;grace@${at}`).replace(/^This row.*\r\n/m, '')
    expect(await done(send(mended))).toMatchObject({ imported: 1, faulty: null })
    expect(await found(`grace@${at}`)).toMatchObject([{ phone: '=1+1' }])
  })

  test.each([
    ['that is too long', ['Name,E-mail', ...Array.from({ length: 5_001 }, (_, i) => `N,n${i}@m.example`)].join('\n')],
    ['that lacks a column', 'E-mail\nada@m.example'],
    ['that cannot be read to its end', 'Name,E-mail\nAda,ada@m.example\n"Grace,b@m.example'],
  ])('of a file %s are not imported in part', async (_, csv) => {
    const before = await leadsThere()
    expect(await done(send(csv, false, true))).toMatchObject({ right: 0, imported: 0, faulty: null })
    expect(await leadsThere()).toBe(before)
  })

  test.each<{ case: string; csv: string; faults: object[] }>([
    { case: 'without a needed column', csv: 'Name\nAda', faults: [{ row: 1, column: 'E-mail' }] },
    { case: 'with a column twice', csv: 'Name,E-mail,name\n', faults: [{ row: 1, column: 'Name' }] },
    {
      case: 'with nothing but words',
      csv: 'hello',
      faults: [
        { row: 1, column: 'Name' },
        { row: 1, column: 'E-mail' },
      ],
    },
    { case: 'with an empty name', csv: 'Name,E-mail\n,a@b.example', faults: [{ row: 2, column: 'Name' }] },
    { case: 'with an empty e-mail', csv: 'Name,E-mail\nAda,', faults: [{ row: 2, column: 'E-mail' }] },
    {
      case: 'with a stranger as owner',
      csv: 'Name,E-mail,Owner\nAda,a@b.example,Nobody Known',
      faults: [{ row: 2, column: 'Owner' }],
    },
    {
      case: 'with a time of no day',
      csv: 'Name,E-mail,Next step at\nAda,a@b.example,09:30',
      faults: [{ row: 2, column: 'Next step at' }],
    },
    {
      case: 'with a row that is too long, after an empty one',
      csv: 'Name,E-mail\n\nAda,a@b.example,more',
      faults: [{ row: 3, column: null }],
    },
    {
      case: 'with a quotation mark that is not closed',
      csv: 'Name,E-mail\nAda,a@b.example\n"Grace,b@b.example',
      faults: [{ row: 3, column: null }],
    },
  ])('$case are told of by row and column', async ({ csv, faults }) => {
    const before = await leadsThere()
    const reply = await done(send(csv))
    expect(reply.faults).toEqual(faults.map((fault) => expect.objectContaining(fault)))
    for (const { message } of reply.faults) expect(message).toMatch(/^[A-Z].+\.$/)
    expect(reply.imported).toBe(0)
    expect(await leadsThere()).toBe(before)
  })

  test('are 5,000 at most', async () => {
    const csv = ['Name,E-mail', ...Array.from({ length: 5_001 }, (_, i) => `N,n${i}@many.example`)].join('\n')
    expect((await done(send(csv, true))).faults).toMatchObject([{ row: 5_002, column: null }])
  })

  test('need an e-mail or a phone number, one of which is enough', async () => {
    const at = domain()
    await done(api.call(addLead, { as, body: { name: 'Tom', phone: '600 1', consent } }))
    const csv = `Name,E-mail,Phone,Company\nTom,,600 1,${at}\nEva,,600 2,${at}\nNobody,,,${at}\nAda,ada@${at},,`
    const tried = await done(send(csv, true))
    // Those without an e-mail are not the same person.
    expect(tried).toMatchObject({ right: 3, known: 0, faults: [{ row: 4, column: 'E-mail' }] })
    expect(tried.faults[0]?.message).toBe('An e-mail address or a phone number is needed.')
    expect(await done(send(csv, false, true))).toMatchObject({ imported: 3 })
    expect((await found(at)).map(({ name, email }) => [name, email])).toEqual([
      ['Ada', `ada@${at}`],
      ['Eva', ''],
      ['Tom', ''],
    ])
    expect(await done(send(`Name,Phone\nTom,600`, true))).toMatchObject({ right: 1, faults: [] })
  })

  test('go to the trash together where the import is taken back', async () => {
    const at = domain()
    const { undo } = await done(send(`Name,E-mail\nA,a@${at}\nB,b@${at}`))
    const taken = await done(api.call(undoChange, { as, params: { id: undo as string } }))
    expect([taken.count, await found(at)]).toEqual([2, []])
  })

  test('are told of once each', async () => {
    const at = domain()
    await done(send(`Name,E-mail\nA,a@${at}\nB,b@${at}`))
    for (const { id } of await found(at)) {
      const told = await api.database.query(`select type, data from outbox_events where data ->> 'lead' = $1`, [id])
      expect(told).toEqual([{ type: 'lead.created', data: { lead: id, assessment: null } }])
    }
  })
})

describe('a lead that a colleague writes down', () => {
  const add = (body: Partial<BodyOf<typeof addLead>> = {}) =>
    api.call(addLead, { as, body: { name: 'Ada', email: 'ada@example.org', consent, ...body } })

  test('is worked like any other, without an assessment', async () => {
    const { id } = await done(add({ company: 'Engines', tags: ['phone'] }))
    expect(await read(id)).toMatchObject({
      name: 'Ada',
      company: 'Engines',
      tags: ['phone'],
      result: null,
      winner: null,
    })
    const told = (await api.call(getLeadTimeline, { as, params: { id } })).body
    expect(told.map(({ kind, by }) => [kind, by])).toEqual([
      ['opened', 'The consultant'],
      ['added', 'The consultant'],
    ])
    const { text } = await api.call(exportLeads, { as, query: { format: 'csv', filter: JSON.stringify({ id: [id] }) } })
    expect(text).toContain('ada@example.org')
  })

  test('may have a phone number and no e-mail, and is the only lead of their person then', async () => {
    const { id } = await done(add({ email: '', phone: '+34 600 100 200' }))
    const other = await done(api.call(addLead, { as, body: { name: 'Bo', phone: '+34 600 100 200', consent } }))
    expect([other.email, (await read(id)).email]).toEqual(['', ''])
    const person = await done(api.call(getLeadPerson, { as, params: { id } }))
    expect(person.map((lead) => lead.id)).toEqual([id])
    const missing = await api.call(listLeads, { as, query: { filter: '{"empty":["email"],"q":"600100200"}' } })
    expect(missing.body.map((lead) => lead.id)).toEqual(expect.arrayContaining([id, other.id]))
    const { text } = await api.call(exportLeads, { as, query: { format: 'csv', filter: JSON.stringify({ id: [id] }) } })
    expect((await done(send(text, true))).faults).toEqual([])
  })

  test('is told to be without e-mail and phone together with what else is wrong', async () => {
    const { body } = await add({ name: ' ', email: ' ' })
    expect(body).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/name' }),
        { pointer: '/email', message: 'An e-mail address or a phone number is needed.' },
      ]),
    })
  })

  test('has no report', async () => {
    const { id } = await done(add())
    expect((await api.call(getLeadReport, { as, params: { id } })).status).toBe(404)
  })

  test.each<[string, object, string]>([
    ['at a time of no day', { nextStepTime: '09:30' }, '/nextStepTime'],
    ['for somebody who does not work here', { owner: uuid() }, '/owner'],
    ['without what they agreed to', { consent: ' ' }, '/consent'],
    ['with an address that is none', { email: 'ada' }, '/email'],
  ])('%s is refused', async (_, body, pointer) => {
    const reply = await add(body)
    expect([reply.status, reply.body]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    ])
  })
})
