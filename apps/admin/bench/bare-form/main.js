import { createElement as h } from 'react'
import { AdminContext, NumberInput, ResourceContextProvider, SimpleForm, TextInput } from 'react-admin'
import { createRoot } from 'react-dom/client'

/** The same document in a form of react-admin with nothing around it, with a name and a weight for each of its criteria. */
const record = await (await fetch('/model.json')).json()
const inputs = record.criteria.flatMap(({ key }, i) => [
  h(TextInput, { key: `${key}/name`, source: `criteria.${i}.name.en`, label: `Name ${i}` }),
  h(NumberInput, { key: `${key}/weight`, source: `criteria.${i}.weight`, label: `Weight ${i}` }),
])
const form = h(ResourceContextProvider, { value: 'models' }, h(SimpleForm, { record }, ...inputs))
createRoot(document.getElementById('app')).render(h(AdminContext, null, form))
