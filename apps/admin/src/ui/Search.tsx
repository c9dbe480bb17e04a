import { SearchInput } from 'react-admin'

interface Props {
  source: string
  /** What is searched, as the field's name for those who do not see where it stands: "Search models". */
  name: string
  /** Where it is looked for. */
  placeholder: string
  alwaysOn: true
}

/** The search above a list. A placeholder is no name: a form's own fields are called like it. */
export const Search = ({ source, name, placeholder }: Props) => (
  <SearchInput
    source={source}
    placeholder={placeholder}
    slotProps={{ htmlInput: { 'aria-label': name } }}
    sx={{ minWidth: { sm: 280 } }}
  />
)
