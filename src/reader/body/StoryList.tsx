import type { Block, ListItem } from '../../article/schema.ts';
import { InlineText } from './InlineText.tsx';
import css from './StoryList.module.css';

type Props = { block: Extract<Block, { type: 'list' }> };

/** A list of a story, with the lists that its items open. */
export function StoryList({ block: { id, ordered, items } }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List id={id} className={css.list}>
      {items.map((item, index) => (
        <Item key={index} item={item} list={List} />
      ))}
    </List>
  );
}

function Item({ item: { text, items }, list: List }: { item: ListItem; list: 'ol' | 'ul' }) {
  return (
    <li>
      <InlineText text={text} />
      {items.length > 0 && (
        <List>
          {items.map((item, index) => (
            <Item key={index} item={item} list={List} />
          ))}
        </List>
      )}
    </li>
  );
}
