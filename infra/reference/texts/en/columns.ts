import type * as described from '../../../../functions/columns/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const said = {
  header: 'The header of the column, as the files of your unit have it; it is known by its words',
  reads: 'The column of the data format that it holds; null to leave it out, and collect nothing of it',
  holds:
    'What each row holds there, where your unit’s files have no such column: of the code of the authority alone, one under which your unit files',
};

export const columns: ProcessTexts<typeof described> = {
  about: 'What columns of your files hold that the data format does not know: said once, and kept (Art. 10)',
  operations: {
    map: 'Say, in your own name, what columns of your unit’s files hold: from now on every file is read so',
    read: 'What your unit has said of the columns of one data format',
    list: 'What your unit has said of its columns, by data format',
  },
  fields: {
    ColumnMap: { columns: 'What was said of each, the last word on it', format: 'The data format' },
    MappedColumn: said,
    SaidColumn: said,
    MapColumns: { columns: 'The columns, and what each of them holds' },
  },
};
