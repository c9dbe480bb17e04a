import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from '@mui/material'
import {
  LARGEST_TOTAL,
  type LeadFileColumn,
  leadFileColumns,
  type LeadFileFormat,
  leadFileHeaders,
  type startLeadsExport,
  type BodyOf,
} from '@verdict/contracts'
import { useStore } from 'react-admin'
import { leadsIn } from '../leads-in.ts'

const formats: { [format in LeadFileFormat]: string } = {
  xlsx: 'Excel workbook',
  csv: 'CSV',
  jsonl: 'JSON lines, for programs',
}

type Options = Required<Pick<BodyOf<typeof startLeadsExport>, 'format' | 'choices' | 'separator'>> & {
  columns: LeadFileColumn[]
}

const EVERYTHING: Options = { format: 'xlsx', choices: 'words', separator: ',', columns: [...leadFileColumns] }

interface Props {
  /** How many leads the list has, or how many of them are selected. */
  total: number | undefined
  isSelection: boolean
  onExport(options: Options): void
  onClose(): void
}

/** What the file is to hold. It begins with what was chosen the last time. */
export function ExportDialog({ total, isSelection, onExport, onClose }: Props) {
  const [stored, setStored] = useStore<Options>('leads.export', EVERYTHING)
  // What another version of the product stored may name a column that is no more.
  const columns = leadFileColumns.filter((column) => stored.columns.includes(column))
  const { format, choices, separator } = stored
  const change = (changed: Partial<Options>) => setStored({ ...stored, columns, ...changed })

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="export">
      <DialogTitle id="export">Export leads</DialogTitle>
      <DialogContent>
        <Stack gap={5}>
          {total !== undefined && (
            <Typography>
              {total > LARGEST_TOTAL ? `More than ${leadsIn(LARGEST_TOTAL)}` : leadsIn(total)},{' '}
              {isSelection ? 'selected' : 'filtered'} and sorted as in the list.
            </Typography>
          )}
          <FormControl>
            <FormLabel id="export-format">Format</FormLabel>
            <RadioGroup
              row
              aria-labelledby="export-format"
              value={format}
              onChange={({ target }) => change({ format: target.value as LeadFileFormat })}
            >
              {Object.entries(formats).map(([value, label]) => (
                <FormControlLabel key={value} value={value} label={label} control={<Radio size="small" />} />
              ))}
            </RadioGroup>
            {format === 'csv' && (
              <FormControlLabel
                label="Semicolons between cells, as Excel expects them in Spanish and Catalan"
                control={
                  <Checkbox
                    size="small"
                    checked={separator === ';'}
                    onChange={({ target }) => change({ separator: target.checked ? ';' : ',' })}
                  />
                }
              />
            )}
          </FormControl>
          <FormControl component="fieldset">
            <FormLabel component="legend">Columns</FormLabel>
            <FormGroup
              sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1fr 1fr' }, columnGap: 4 }}
            >
              {leadFileColumns.map((column) => (
                <FormControlLabel
                  key={column}
                  label={leadFileHeaders[column]}
                  control={
                    <Checkbox
                      size="small"
                      checked={columns.includes(column)}
                      onChange={({ target }) =>
                        change({
                          columns: leadFileColumns.filter((each) =>
                            each === column ? target.checked : columns.includes(each),
                          ),
                        })
                      }
                    />
                  }
                />
              ))}
            </FormGroup>
            <Box sx={{ mt: 2 }}>
              <Button size="small" onClick={() => change({ columns: [...leadFileColumns] })}>
                All
              </Button>
              <Button size="small" onClick={() => change({ columns: [] })}>
                None
              </Button>
            </Box>
          </FormControl>
          {columns.includes('answers') && format !== 'jsonl' && (
            <FormControl>
              <FormLabel id="export-choices">Answers</FormLabel>
              <RadioGroup
                row
                aria-labelledby="export-choices"
                value={choices}
                onChange={({ target }) => change({ choices: target.value as Options['choices'] })}
              >
                <FormControlLabel value="words" label="In words" control={<Radio size="small" />} />
                <FormControlLabel value="keys" label="As keys" control={<Radio size="small" />} />
              </RadioGroup>
            </FormControl>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Cancel
        </Button>
        <Button
          variant="contained"
          disabled={columns.length === 0}
          onClick={() => onExport({ format, choices, separator, columns })}
        >
          Make the file
        </Button>
      </DialogActions>
    </Dialog>
  )
}
