/** A data format as anybody reads it: what is filed, how each cell is read, and what of it is public (Art. 8, 12). */
import type { ColumnContent } from '../../shared/formats/content.ts';
import type { PublishedFormat } from '../../shared/formats/version.ts';
import { published } from '../../shared/publication/in-both.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { withUpcoming } from './show.ts';

const showColumn = ({ basis, burden, label, ...column }: ColumnContent) => ({
  ...column,
  label: published(label),
  required: column.required ?? false,
  personal: column.personal ?? false,
  identifying: column.identifying ?? false,
  public: column.public ?? false,
  burden: burden ?? null,
  basis: basis ? { law: published(basis.law), article: published(basis.article) } : null,
});

/** A version of a format with its upcoming versions; what is in both languages, in the reader's. */
export const showFormat = (all: readonly PublishedFormat[], now: Instant) => {
  const versioned = withUpcoming(all, now);
  return ({ content, id, version, effectiveAt }: PublishedFormat) => ({
    ...versioned({ id, version, effectiveAt }),
    ...content,
    name: published(content.name),
    columns: content.columns.map(showColumn),
  });
};
