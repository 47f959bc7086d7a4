import type { Fault } from './fault.ts';

export const lists: readonly Fault[] = [
  {
    id: 'last-of-page-dropped',
    what: 'a page that is not the last drops its last item',
    breaks: ['lists', '11', '7', '4', '12'],
    file: 'functions/http/page.ts',
    from: '({ items: this.items, end });',
    to: '({ items: end === null ? this.items : this.items.slice(0, -1), end });',
  },
  {
    id: 'cursor-restarts',
    what: 'a cursor begins the list again',
    breaks: ['lists'],
    file: 'functions/http/cursor.ts',
    from: 'if (cursor === undefined) return null;',
    to: "if (cursor !== '') return null;",
  },
  {
    id: 'notice-unlisted',
    what: 'a notice before listing is on nobody’s list',
    breaks: ['lists'],
    file: 'shared/store/dynamodb/bulk.ts',
    from: '...noticeItems(change),',
    to: '',
  },
  {
    id: 'returned-unlisted',
    what: 'what came back to a unit is on no worklist',
    breaks: ['4', '9'],
    file: 'shared/submission/process.ts',
    from: 'if (!reviewed && counted',
    to: 'if (reviewed && counted',
  },
  {
    id: 'reviewed-stays',
    what: 'what a unit has seen to stays on its worklist',
    breaks: ['9'],
    file: 'shared/submission/process.ts',
    from: 'if (!reviewed && counted',
    to: 'if (counted',
  },
];
