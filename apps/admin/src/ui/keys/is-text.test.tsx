import { expect, test } from 'vitest'
import { isText } from './is-text.ts'

const element = (html: string) => {
  document.body.innerHTML = html
  return document.body.firstElementChild
}

test.each([
  { html: '<input>', text: true },
  { html: '<input type="search">', text: true },
  { html: '<input type="number">', text: true },
  { html: '<input type="date">', text: true },
  { html: '<textarea></textarea>', text: true },
  { html: '<input type="range">', text: false },
  { html: '<input type="checkbox">', text: false },
  { html: '<input type="radio">', text: false },
  { html: '<button></button>', text: false },
  { html: '<div></div>', text: false },
])('Ctrl-Z in $html is the text’s: $text', ({ html, text }) => {
  expect(isText(element(html))).toBe(text)
})
