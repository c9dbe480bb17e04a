// Receives "lead.created" from Verdict and writes the lead to a CRM: `node crm.mjs hubspot` or `node crm.mjs pipedrive`.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const { VERDICT_URL, VERDICT_TOKEN, WEBHOOK_SECRET = '', CRM_TOKEN = '', CRM_URL, PORT = '8080' } = process.env
/** Seconds that a message may be old. */
const OLDEST = 300

/** Calls an address with JSON. @throws where it does not answer 2xx */
async function call(method, url, headers, body) {
  const reply = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!reply.ok) throw new Error(`${method} ${new URL(url).host} answered ${reply.status}`)
  return reply.json()
}

const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value))

/** A lead as a contact: HubSpot updates the one that has the address. Somebody who gave a phone number only is a new one. */
async function hubspot({ name, email, company, phone }, url = 'https://api.hubapi.com') {
  const [firstname, ...rest] = name.split(' ')
  const properties = filled({ email, firstname, lastname: rest.join(' '), company, phone })
  const contacts = `${url}/crm/objects/2026-03/contacts`
  const token = { authorization: `Bearer ${CRM_TOKEN}` }
  if (!email) return call('POST', contacts, token, { properties })
  return call('POST', `${contacts}/batch/upsert`, token, { inputs: [{ id: email, idProperty: 'email', properties }] })
}

/** A lead of a person, who is found by their e-mail or else by their phone number, with a note. */
async function pipedrive({ id, name, email, company, phone, winner }, url) {
  const token = { 'x-api-token': CRM_TOKEN }
  const [term, fields] = email ? [email, 'email'] : [phone, 'phone']
  const search = new URLSearchParams({ term, fields, exact_match: 'true' })
  const found = await call('GET', `${url}/api/v2/persons/search?${search}`, token)
  const person =
    found.data.items[0]?.item.id ??
    (
      await call('POST', `${url}/api/v2/persons`, token, {
        name,
        ...(email && { emails: [{ value: email, primary: true, label: 'work' }] }),
        ...(phone && { phones: [{ value: phone, primary: true, label: 'work' }] }),
      })
    ).data.id
  const title = [name, company].filter(Boolean).join(', ')
  const lead = await call('POST', `${url}/api/v1/leads`, token, { title, person_id: person })
  const content = `Verdict: ${winner ?? 'no option recommended'}. ${VERDICT_URL}/admin/leads/${id}/show`
  await call('POST', `${url}/api/v1/notes`, token, { content, lead_id: lead.data.id })
}

const write = { hubspot, pipedrive }[process.argv[2] ?? '']
if (!write) throw new Error('Say which CRM: node crm.mjs hubspot, or node crm.mjs pipedrive')

/** Whether a message is from Verdict, as Standard Webhooks says. */
function isSigned(headers, body) {
  const [id, time, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers[name])
  if (!id || !signatures || !(Math.abs(Date.now() / 1000 - Number(time)) < OLDEST)) return false
  const key = Buffer.from(WEBHOOK_SECRET.replace('whsec_', ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest()
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace('v1,', ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

/** The messages that were dealt with: one may come again. */
const done = new Set()

async function receive(headers, body) {
  if (!isSigned(headers, body)) return 401
  const { type, data } = JSON.parse(body)
  if (type !== 'lead.created' || done.has(headers['webhook-id'])) return 204
  const token = { authorization: `Bearer ${VERDICT_TOKEN}` }
  await write(await call('GET', `${VERDICT_URL}/api/v1/admin/leads/${data.lead}`, token), CRM_URL)
  done.add(headers['webhook-id'])
  return 204
}

const server = createServer((request, reply) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () =>
    receive(request.headers, Buffer.concat(chunks).toString())
      .catch((error) => {
        console.error(error.message)
        // Verdict sends it again.
        return 502
      })
      .then((status) => reply.writeHead(status).end()),
  )
})
server.listen(Number(PORT), () => console.log(`Listening on port ${server.address().port}`))
