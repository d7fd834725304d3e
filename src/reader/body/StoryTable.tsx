import type { Block } from '../../article/schema.ts';
import { InlineText } from './InlineText.tsx';
import css from './StoryTable.module.css';

type Props = { block: Extract<Block, { type: 'table' }> };

/** A table of a story; one that is wider than the column scrolls by itself. */
export function StoryTable({ block: { id, header, rows } }: Props) {
  return (
    // The keyboard has no other way to scroll a box that overflows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div id={id} className={css.box} tabIndex={0}>
      <table>
        {header !== null && (
          <thead>
            <tr>
              {header.map((cell, index) => (
                <th key={index} scope="col">
                  <InlineText text={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <InlineText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
