import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvironment, schema, StartError } from './environment.ts'

/** The error message for an invalid environment. */
function problemsOf(variables: NodeJS.ProcessEnv): string {
  try {
    readEnvironment(variables)
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as Error).message
  }
  return ''
}

test('an empty environment is right: everything has a default that is safe', () => {
  expect(readEnvironment({})).toMatchObject({
    port: 4300,
    dataDir: '.verdict',
    databaseUrl: undefined,
    publicUrl: undefined,
    trustProxy: [],
    rateLimits: true,
    secretKeyFallbacks: [],
  })
})

test('unknown variables are ignored', () => {
  expect(problemsOf({ PATH: '/bin', npm_config_x: 'y', HOME: '' })).toBe('')
})

test('every problem is named at once, by the name of its variable', () => {
  const message = problemsOf({
    PORT: 'http',
    DATA_DIR: '',
    DATABASE_URL: 'mysql://x',
    PUBLIC_URL: 'verdict.example',
    SECRET_KEY: 'short',
    SECRET_KEY_FALLBACKS: 'short',
    TRUST_PROXY: 'true',
    RATE_LIMITS: 'no',
    DRAIN_SECONDS: '-1',
    LOG_LEVEL: 'loud',
  })
  const names = [...message.matchAll(/^\s*([A-Z_]+):/gm)].map(([, name]) => name)
  expect(names.sort()).toEqual([
    'DATABASE_URL',
    'DATA_DIR',
    'DRAIN_SECONDS',
    'LOG_LEVEL',
    'PORT',
    'PUBLIC_URL',
    'RATE_LIMITS',
    'SECRET_KEY',
    'SECRET_KEY_FALLBACKS',
    'TRUST_PROXY',
  ])
})

describe('a mail server', () => {
  test.each([
    ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, secure: false }],
    ['smtps://mail.example.org', { host: 'mail.example.org', port: 465, secure: true }],
    ['smtp://127.0.0.1:2525/', { host: '127.0.0.1', port: 2525, secure: false }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, secure: false }],
    [
      'smtps://ana%40example.org:a%2Fb%3A@mail.example.org:4465',
      { host: 'mail.example.org', port: 4465, secure: true, user: 'ana@example.org', password: 'a/b:' },
    ],
  ])('%s', (SMTP_URL, smtp) =>
    expect(readEnvironment({ SMTP_URL, MAIL_FROM: 'a@example.org' })).toMatchObject({ smtp }),
  )

  test.each([
    'mail.example.org',
    'http://mail.example.org',
    'smtp://',
    'smtp://a/b',
    'smtp://a?tls=no',
    'smtp://a:x',
    'smtp://%zz@a',
    '',
  ])('is not %j', (SMTP_URL) =>
    expect(problemsOf({ SMTP_URL, MAIL_FROM: 'a@example.org' })).toMatch(/SMTP_URL: This must be/),
  )

  test.each([
    ['verdict@example.org', { name: '', address: 'verdict@example.org' }],
    ['Taller Ñandú <verdict@example.org>', { name: 'Taller Ñandú', address: 'verdict@example.org' }],
    ['"Puig, S.L." <verdict@example.org>', { name: 'Puig, S.L.', address: 'verdict@example.org' }],
  ])('sends from %s', (MAIL_FROM, mailFrom) => expect(readEnvironment({ MAIL_FROM })).toMatchObject({ mailFrom }))

  test.each([
    'verdict',
    'Verdict <verdict>',
    'a@example.org, b@example.org',
    'A\r\nBcc: x <a@example.org>',
    '<a@example.org> <b@example.org>',
    '',
  ])('sends from no %j', (MAIL_FROM) => expect(problemsOf({ MAIL_FROM })).toMatch(/MAIL_FROM: This must be an address/))

  test('has a sender of its own, at the address of the product', () => {
    expect(readEnvironment({ SMTP_URL: 'smtp://a', PUBLIC_URL: 'https://verdict.example' }).mailFrom).toEqual({
      name: 'Verdict',
      address: 'verdict@verdict.example',
    })
  })
})

test('messages never contain a secret', () => {
  const secret = 'hunter2'
  expect(
    problemsOf({
      SECRET_KEY: secret,
      SECRET_KEY_FALLBACKS: secret,
      DATABASE_URL: `x://u:${secret}@h`,
    }),
  ).not.toContain(secret)
})

describe('present but empty is a problem, not a default', () => {
  test.each(['PORT', 'HOST', 'DATABASE_URL', 'PUBLIC_URL', 'SECRET_KEY', 'RATE_LIMITS', 'LOG_LEVEL'])('%s', (name) => {
    expect(problemsOf({ [name]: '' })).toContain(name)
  })
})

describe('refused', () => {
  test.each([
    ...['0', '65536', '-1', '80.5', '1e3', ' 80', '0x50'].map((value) => ({ name: 'PORT', value })),
    ...['postgres', 'http://localhost/x', 'file:///x'].map((value) => ({ name: 'DATABASE_URL', value })),
    ...[
      'verdict.example',
      'ftp://verdict.example',
      '//verdict.example',
      'https://verdict.example/tools',
      'https://verdict.example/?x',
      'https://verdict.example/#x',
      'https://u:p@verdict.example/',
    ].map((value) => ({
      name: 'PUBLIC_URL',
      value,
    })),
    ...['1', 'true', 'loopback', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/8/9', '10.0.0', '::1/129'].map((value) => ({
      name: 'TRUST_PROXY',
      value,
    })),
    ...[
      ...['0.0.0.0/0', '::/0', '0.0.0.0/1', '128.0.0.0/1', '10.0.0.0/7', '::/1', '::ffff:0:0/96', '::ffff:0.0.0.0/96'],
      ...['10.0.0.0/8,0.0.0.0/0', 'fe80::1%eth0', '10.0.0.0/08888', '10.0.0.0/ 8', '10.0.0.0/-1'],
    ].map((value) => ({ name: 'TRUST_PROXY', value })),
    ...[
      ...[
        'x'.repeat(31),
        'a'.repeat(32),
        'ab'.repeat(20),
        'change-me-'.repeat(4),
        'secretsecretsecretsecretsecretsecr',
      ],
      ...['0123456789abcdef'.repeat(2), 'abcdefghijklmnopqrstuvwxyz012345', '01234567890123456789012345678901'],
      ...['aaaaaaaabbbbbbbbccccccccddddddddeeeeeeeeffffffffgggggggghhhhhhhh', ' '.repeat(40)],
    ].map((value) => ({ name: 'SECRET_KEY', value })),
    ...[`${'x'.repeat(32)},short`].map((value) => ({ name: 'SECRET_KEY_FALLBACKS', value })),
    ...['yes', '0', 'OFF'].map((value) => ({ name: 'RATE_LIMITS', value })),
  ])('$name=$value', ({ name, value }) => {
    expect(problemsOf({ [name]: value })).toContain(name)
  })
})

describe('read', () => {
  test.each([
    { variables: { PORT: '80' }, environment: { port: 80 } },
    { variables: { PUBLIC_URL: 'https://verdict.example/' }, environment: { publicUrl: 'https://verdict.example' } },
    {
      variables: { TRUST_PROXY: '10.0.0.0/8, 127.0.0.1,fd00::/8' },
      environment: { trustProxy: ['10.0.0.0/8', '127.0.0.1', 'fd00::/8'] },
    },
    {
      variables: { SECRET_KEY_FALLBACKS: `${'a'.repeat(32)}, ${'b'.repeat(32)}` },
      environment: { secretKeyFallbacks: ['a'.repeat(32), 'b'.repeat(32)] },
    },
    ...[
      '8f1c2a7be94d0356f8b1c9d2e07a4b6511fe92ac',
      'QzZ4b1hKc2p1dEd3eVJmN0xhVmQ5TTI=',
      'a secret that only these tests know of',
      'tr0ub4dor-and-some-more-of-the-like-1984',
    ].map((SECRET_KEY) => ({ variables: { SECRET_KEY }, environment: { secretKey: SECRET_KEY } })),
    {
      variables: { PUBLIC_URL: 'https://VERDICT.example.:8443' },
      environment: { publicUrl: 'https://verdict.example:8443' },
    },
    { variables: { PUBLIC_URL: 'https://verdict.example' }, environment: { publicUrl: 'https://verdict.example' } },
    { variables: { TRUST_PROXY: '192.0.2.7' }, environment: { trustProxy: ['192.0.2.7'] } },
    { variables: { TRUST_PROXY: '::ffff:10.0.0.0/104' }, environment: { trustProxy: ['::ffff:10.0.0.0/104'] } },
    {
      variables: { RATE_LIMITS: 'off', PUBLIC_URL: 'http://localhost:4300' },
      environment: { rateLimits: false },
    },
    { variables: { RATE_LIMITS: 'off' }, environment: { rateLimits: false } },
    {
      variables: { DATABASE_URL: 'postgresql://u:p@h:5432/d?sslmode=require' },
      environment: { databaseUrl: 'postgresql://u:p@h:5432/d?sslmode=require' },
    },
  ])('$variables', ({ variables, environment }) => {
    expect(readEnvironment(variables as NodeJS.ProcessEnv)).toMatchObject(environment)
  })
})

test('limits cannot be off where the world can call', () => {
  expect(problemsOf({ RATE_LIMITS: 'off', PUBLIC_URL: 'https://verdict.example' })).toContain('RATE_LIMITS')
})

describe('what can be set is written down', () => {
  const root = join(__dirname, '../../../..')
  const names = Object.keys(schema.shape).sort()

  test('.env.example lists every setting, and only settings, with a valid value or a blank', () => {
    const lines = readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^# ([A-Z_]+)=(.*)$/gm)
    const examples = [...lines].map(([, name = '', value = '']) => ({ name, value }))
    expect(examples.map(({ name }) => name).sort()).toEqual(names)
    for (const { name, value } of examples.filter((example) => example.value !== ''))
      expect([name, value, problemsOf({ [name]: value })]).toEqual([name, value, ''])
  })

  test('in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const name of names) expect(readme).toContain(`\`${name}\``)
  })
})
