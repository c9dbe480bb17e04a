import type { Answers, Condition, Effect, ModelDocument } from '../src/document.ts'
import type { Standing } from '../src/decide/standing.ts'

/**
 * What a programmer would write by hand for one model and nothing else: its answers by name, its rules as `if`, its weights as local
 * variables. Every question counts as answered with a valid answer: nothing is checked. Written as a text and compiled by the browser's own
 * compiler, so that no name is looked up when it runs.
 */
export function handwritten({
  options,
  criteria,
  ratings,
  questions,
  rules,
}: ModelDocument): (answers: Answers) => Standing {
  const lines: string[] = []
  const w = (key: string) => criteria.findIndex((criterion) => criterion.key === key)
  const r = (option: string, criterion: string) => `r${options.findIndex(({ key }) => key === option)}_${w(criterion)}`
  const curved = (amount: unknown, x: string): string => {
    if (typeof amount === 'number') return String(amount)
    const [[x0, y0], [x1, y1], [x2, y2]] = amount as [number, number][] as [
      [number, number],
      [number, number],
      [number, number],
    ]
    return `(${x} < ${x1} ? ${y0} + (${y1 - y0}) * (${x} - ${x0}) / ${x1 - x0} : ${x} < ${x2} ? ${y1} + (${y2 - y1}) * (${x} - ${x1}) / ${x2 - x1} : ${y2})`
  }
  const apply = (effects: Effect[], x = '') =>
    effects
      .map((effect) => {
        if (effect.type === 'weight')
          return [
            effect.add === undefined ? '' : `w${w(effect.criterion)} += ${curved(effect.add, x)};`,
            effect.multiply === undefined ? '' : `m${w(effect.criterion)} *= ${curved(effect.multiply, x)};`,
          ].join('')
        if (effect.type === 'rating') return `${r(effect.option, effect.criterion)} += ${effect.add};`
        if (effect.type === 'exclude') return `out |= ${1 << options.findIndex(({ key }) => key === effect.option)};`
        return ''
      })
      .join(' ')

  criteria.forEach(({ weight }, c) => lines.push(`let w${c} = ${weight}, m${c} = 1`))
  for (const { option, criterion, value } of ratings) lines.push(`let ${r(option, criterion)} = ${value}`)
  lines.push('let out = 0')
  for (const { key, type, choices = [], effects = [] } of questions) {
    const x = `answers.${key}`
    if (type === 'number') lines.push(apply(effects, x))
    else {
      lines.push(`switch (${x}) {`)
      for (const choice of choices) lines.push(`case ${JSON.stringify(choice.key)}: ${apply(choice.effects)} break`)
      lines.push('}')
    }
  }
  for (const { when, effects } of rules) lines.push(`if (${expression(when)}) { ${apply(effects)} }`)
  criteria.forEach((_, c) => lines.push(`w${c} = Math.max(0, w${c} * m${c})`))
  for (const o of options.keys())
    for (const c of criteria.keys()) lines.push(`r${o}_${c} = Math.min(Math.max(r${o}_${c}, 0), 10)`)
  lines.push(`const best = (${criteria.map((_, c) => `w${c}`).join(' + ')}) / 10`)
  const sums = options.map((_, o) => `(${criteria.map((_, c) => `w${c} * r${o}_${c}`).join(' + ')}) / best`)
  lines.push(`const scores = [${sums.join(', ')}]`, 'const ranking = []')
  options.forEach((_, o) => lines.push(`if (!(out & ${1 << o})) ranking.push(${o})`))
  lines.push('ranking.sort((a, b) => scores[b] - scores[a] || a - b)', 'return { scores, ranking }')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- Its speed is the mark to measure against; the product has nothing of the kind.
  return new Function('answers', lines.join('\n')) as (answers: Answers) => Standing
}

function expression(condition: Condition): string {
  if (typeof condition !== 'object' || condition === null) return JSON.stringify(condition)
  const [[operator, args] = ['', []]] = Object.entries(condition)
  if (operator === 'var') return `answers.${args}`
  const symbol = { and: '&&', or: '||', '==': '===' }[operator] ?? operator
  return `(${(args as Condition[]).map(expression).join(` ${symbol} `)})`
}
