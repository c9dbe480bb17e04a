import type { KeyTable } from '../../ui/keys/KeysDialog.tsx'

/** What can be done by keys in a model. */
export const studioKeys: KeyTable = [
  [
    'Everywhere in a model',
    [
      ['Ctrl K', 'find anything by its words'],
      ['Ctrl S', 'save now'],
      ['Ctrl Z', 'undo; within a text, the text’s own'],
      ['Ctrl Shift Z', 'redo'],
      ['Esc', 'give up what is typed, or close'],
    ],
  ],
  [
    'Lists: options, criteria, questions, rules, scenarios',
    [
      ['Enter', 'in a name: add the next'],
      ['Ctrl Enter', 'in any field: add the next'],
      ['Alt ↑ Alt ↓', 'move it up or down'],
    ],
  ],
  [
    'Ratings',
    [
      ['← ↑ → ↓', 'next cell'],
      ['Home End', 'first and last option'],
      ['0–9', 'rate the cell; F2 edits what is there'],
      ['Enter', 'while typing: keep it and go down'],
      ['Tab', 'while typing: keep it and go right'],
      ['Space Enter', 'open the cell: why, and where from'],
      ['Shift ← ↑ → ↓', 'select a block; Ctrl A all'],
      ['Ctrl C Ctrl V', 'copy and paste a block'],
      ['Ctrl D', 'fill the block down'],
      ['Del', 'leave unrated'],
    ],
  ],
  [
    'Conditions',
    [
      ['Tab', 'next word'],
      ['Enter', 'open a word, or keep it'],
      ['Ctrl Enter', 'new line'],
      ['Alt ↑ Alt ↓', 'move the line'],
    ],
  ],
]
