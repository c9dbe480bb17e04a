import type { ReportBlock } from '@verdict/contracts'
import { describe, expect, test } from 'vitest'
import { languagesLacking, newBlock, tidied } from './layout-edits.ts'

describe('a new block', () => {
  const block = (id: string): ReportBlock => ({ id, kind: 'text' })

  test('is called by its kind, and by a number where that is taken', () => {
    expect(newBlock('why', [], ['en'])).toEqual({ id: 'why', kind: 'why' })
    expect(newBlock('text', [block('text')], ['en']).id).toBe('text-2')
    expect(newBlock('text', ['text', 'text-2', 'text-3'].map(block), ['en']).id).toBe('text-4')
    expect(newBlock('text', ['text', 'text-3'].map(block), ['en']).id).toBe('text-2')
  })

  test('of own words begins in the first language', () => {
    expect(newBlock('text', [], ['ca', 'en'])).toEqual({ id: 'text', kind: 'text', text: { ca: '' } })
  })
})

describe('a block as it is sent', () => {
  test('has no words that are only spaces', () => {
    const title = { en: ' ', ca: 'Nosaltres' }
    expect(tidied({ id: 'a', kind: 'about', title, text: { en: '' } })).toEqual({
      id: 'a',
      kind: 'about',
      title: { ca: 'Nosaltres' },
    })
  })

  test('of own words says so where it has none', () => {
    expect(tidied({ id: 'a', kind: 'text', text: { en: ' ' } })).toEqual({ id: 'a', kind: 'text', text: {} })
  })
})

describe('languages that a block of own words lacks', () => {
  test.each<{ case: string; block: Partial<ReportBlock>; lacks: string[] }>([
    { case: 'all, where it is empty', block: {}, lacks: ['en', 'es'] },
    { case: 'none that has a text', block: { text: { en: 'Us', es: ' ' } }, lacks: ['es'] },
    { case: 'none that has a title', block: { title: { es: 'Nosotros' } }, lacks: ['en'] },
    { case: 'none that it is not for', block: { languages: ['es'] }, lacks: ['es'] },
    { case: 'none of another kind', block: { kind: 'why' }, lacks: [] },
  ])('$case', ({ block, lacks }) => {
    expect(languagesLacking({ id: 'a', kind: 'text', ...block } as ReportBlock, ['en', 'es'])).toEqual(lacks)
  })
})
