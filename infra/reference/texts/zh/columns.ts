import type * as described from '../../../../functions/columns/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const said = {
  header: '列的表头，按本单位文件中的写法；以其文字识别',
  reads: '该列对应的数据规范中的列；为空的，表示不报送该列，其内容一概不予归集',
  holds: '本单位的文件没有该列时，各行在该列的值：仅限作出决定机关的代码，且须是本单位报送所用的代码',
};

export const columns: ProcessTexts<typeof described> = {
  about: '数据规范没有的列，由本单位说明一次，以后的文件照此读取（第十条）',
  operations: {
    map: '以承办人员的名义说明本单位文件中各列的含义，此后的文件均照此读取',
    read: '查看本单位对某一数据规范各列的说明',
    list: '查看本单位对各列的说明，按数据规范分列',
  },
  fields: {
    ColumnMap: { columns: '对各列的说明，以最近一次为准', format: '数据规范' },
    MappedColumn: said,
    SaidColumn: said,
    MapColumns: { columns: '各列及其含义' },
  },
};
