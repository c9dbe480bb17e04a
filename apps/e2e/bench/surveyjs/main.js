import 'survey-core/survey-core.min.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'

/** The same questions, one on a page, as SurveyJS takes them. */
const TYPES = { single: 'radiogroup', scale: 'radiogroup', boolean: 'boolean', multi: 'checkbox', number: 'text' }
const { questions } = await (await fetch('/model.json')).json()
const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  elements: questions.map(({ key, text, type, choices = [] }) => ({
    type: TYPES[type],
    name: key,
    title: text.en,
    choices: choices.map(({ key, label }) => ({ value: key, text: label.en })),
    ...(type === 'number' && { inputType: 'number' }),
  })),
})
createRoot(document.getElementById('app')).render(createElement(Survey, { model: survey }))
