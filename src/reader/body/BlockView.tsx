import type { Block, Dateline } from '../../article/schema.ts';
import { BodyPicture } from './BodyPicture.tsx';
import { EndMark } from './EndMark.tsx';
import { InlineText } from './InlineText.tsx';
import { LinkCard } from './LinkCard.tsx';
import { PullQuote } from './PullQuote.tsx';
import { Quote } from './Quote.tsx';
import { RunInDateline } from './RunInDateline.tsx';
import { StoryList } from './StoryList.tsx';
import { StoryTable } from './StoryTable.tsx';

type Props = {
  block: Block;
  /** Set for the paragraph that opens the story. */
  dateline: Dateline | null;
  /** Whether it is the paragraph that closes the story. */
  isLast: boolean;
};

/** One block of a story: its type picks the component. */
export function BlockView({ block, dateline, isLast }: Props) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id}>
          {dateline !== null && <RunInDateline dateline={dateline} />}
          <InlineText text={block.text} />
          {isLast && <EndMark />}
        </p>
      );
    case 'quote':
      return <Quote block={block} />;
    case 'pullquote':
      return <PullQuote block={block} />;
    case 'list':
      return <StoryList block={block} />;
    case 'table':
      return <StoryTable block={block} />;
    case 'picture':
      return <BodyPicture block={block} />;
    case 'linkcard':
      return <LinkCard block={block} />;
  }
}
